package org.wis.acceptance;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person at a screen of 1366x768 in Chinese, in the time of Asia/Shanghai.
 */
public final class BrowserSession implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final BrowserContext context;
    private final Page page;
    private final List<String> outside = new CopyOnWriteArrayList<>();

    BrowserSession(com.microsoft.playwright.Browser browser, URI system) {
        context = browser.newContext(new NewContextOptions().setBaseURL(system.toString()).setLocale("zh-CN").setTimezoneId("Asia/Shanghai")
            .setViewportSize(WIDTH, HEIGHT).setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.onRequest(request -> {
            URI uri = URI.create(request.url().split("[?#]", 2)[0]);
            if (uri.getHost() != null && !uri.getHost().equals(system.getHost())) {
                outside.add(request.url());
            }
        });
        page = context.newPage();
    }

    /** Her page; paths given to {@code navigate} are relative to the system. Never null. */
    public Page page() {
        return page;
    }

    /** Addresses outside the system that her pages asked for so far: none is right. Never null. */
    public List<String> outsideRequests() {
        return List.copyOf(outside);
    }

    /** Keeps a picture of the page as {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        Path file = ProjectFiles.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    @Override
    public void close() {
        context.close();
    }
}
