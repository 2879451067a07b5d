package org.wis.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The run command: starts the system, says where it is, and stops it at Ctrl-C or when told to terminate.
 */
public final class Main {

    private static final int FAILED = 1;

    // The terminal's own stream in UTF-8: the default one would lose Chinese where no locale is set.
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Main() {
    }

    /**
     * @param arguments the project's folder; without it the current folder
     */
    public static void main(String[] arguments) {
        int code = new Main().run(Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize());
        if (code != 0) {
            System.exit(code);
        }
    }

    private int run(Path project) {
        RunningSystem system = null;
        try {
            Settings settings = new ConfiguredSettings(System::getProperty, System::getenv).read(project);
            RunningSystem starting = new RunningSystem(settings, this::say);
            system = starting;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting), "stop"));
            system.start();
            announce(settings, system);
            Optional<String> ended = system.awaitEnd();
            if (ended.isEmpty()) {
                return 0;
            }
            throw new CannotStart(ended.get() + " 意外停止，系统随之停止。日志在 " + settings.data() + "。",
                ended.get() + " stopped unexpectedly, so the system stops. The logs are in " + settings.data() + ".");
        } catch (CannotStart known) {
            return fail(system, known.chinese(), known.english(), known.getCause());
        } catch (RuntimeException unknown) {
            return fail(system, "启动失败：" + unknown.getMessage(), "The start failed: " + unknown.getMessage(), unknown);
        }
    }

    private int fail(RunningSystem system, String chinese, String english, Throwable cause) {
        if (system != null && system.isClosing()) {
            return FAILED;
        }
        if (cause != null) {
            cause.printStackTrace(out);
        }
        if (system != null) {
            system.close();
        }
        out.println();
        out.println("[错误] " + chinese);
        out.println("[ERROR] " + english);
        return FAILED;
    }

    private void stop(RunningSystem system) {
        if (!system.isClosing()) {
            say("正在停止……", "Stopping ...");
            system.close();
            say("已停止。", "Stopped.");
        }
    }

    private void say(String chinese, String english) {
        out.println("[WIS] " + chinese + " / " + english);
    }

    private void announce(Settings settings, RunningSystem system) {
        out.println();
        say("已就绪：" + system.baseUrl() + "/registry/", "ready: " + system.baseUrl() + "/registry/");
        say("数据目录 " + settings.data(), "data folder " + settings.data());
        if (settings.mode().equals("demo")) {
            out.println();
            out.println(demoLogins());
        }
        say("按 Ctrl-C 停止", "press Ctrl-C to stop");
    }

    private static String demoLogins() {
        try (InputStream text = Main.class.getResourceAsStream("demo-logins.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
