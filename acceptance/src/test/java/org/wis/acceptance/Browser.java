package org.wis.acceptance;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The browser of a test run. Each {@link BrowserSession} is a person of her own, with her own cookies.
 */
public final class Browser {

    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** One for each thread: what Playwright makes belongs to the thread that made it. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = ThreadLocal.withInitial(Browser::start);
    private static final List<Playwright> STARTED = new CopyOnWriteArrayList<>();

    private Browser() {
    }

    /** A fresh session at the running {@link TestSystem}; the caller closes it. Never null. */
    public static BrowserSession open() {
        return open(TestSystem.get().baseUrl());
    }

    /** A fresh session at any system; the caller closes it. Neither is null. */
    public static BrowserSession open(URI system) {
        return new BrowserSession(CHROMIUM.get(), system);
    }

    private static synchronized com.microsoft.playwright.Browser start() {
        Optional<Path> installed = InstalledChromium.find();
        Map<String, String> environment = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            STARTED.add(playwright);
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
            installed.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        } catch (PlaywrightException wrong) {
            close();
            throw new IllegalStateException("没有可用的浏览器：请安装 chromium（或 google-chrome）和中文字体 fonts-wqy-microhei 后重试。 / "
                + "No browser can be had: install chromium (or google-chrome) and the Chinese font fonts-wqy-microhei, then try again.", wrong);
        }
    }

    static void close() {
        STARTED.forEach(Playwright::close);
        STARTED.clear();
    }
}
