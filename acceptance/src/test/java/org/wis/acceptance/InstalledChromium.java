package org.wis.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the browser of this machine. On Debian as root it installs what is missing: the browser, and a Chinese font without which all text is boxes.
 */
final class InstalledChromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private InstalledChromium() {
    }

    /** The browser's program; empty when there is none and none could be installed. */
    static Optional<Path> find() {
        boolean mayInstall = System.getProperty("user.name").equals("root") && program("apt-get").isPresent();
        Optional<Path> installed = NAMES.stream().map(InstalledChromium::program).flatMap(Optional::stream).findFirst();
        if (installed.isEmpty() && mayInstall) {
            install("chromium");
            installed = NAMES.stream().map(InstalledChromium::program).flatMap(Optional::stream).findFirst();
        }
        if (!hasChineseFont() && mayInstall) {
            install("fonts-wqy-microhei");
        }
        return installed;
    }

    private static Optional<Path> program(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path candidate = Path.of(folder, name);
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean hasChineseFont() {
        return program("fc-list").map(fontList -> !run(fontList.toString(), ":lang=zh").isBlank()).orElse(false);
    }

    /** A failed installation is not the end: the caller then lets Playwright fetch a browser, and says so if that fails too. */
    private static void install(String packageName) {
        run("apt-get", "update");
        System.err.println(run("apt-get", "install", "-y", "--no-install-recommends", packageName));
    }

    private static String run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.onExit().join();
            return said;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
