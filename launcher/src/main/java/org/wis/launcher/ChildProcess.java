package org.wis.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process of ours. It runs in a session of its own, so that Ctrl-C reaches the launcher only and the launcher stops its children in order;
 * a file with its process id lets the next start find and stop what a killed launcher left behind.
 */
final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle handle;
    private final Path pidFile;

    private ChildProcess(ProcessHandle handle, Path pidFile) {
        this.handle = handle;
        this.pidFile = pidFile;
    }

    /** Starts {@code builder}'s command detached from the terminal and notes its process id in {@code pidFile}. */
    static ChildProcess start(ProcessBuilder builder, Path pidFile) throws IOException {
        if (Files.isExecutable(SETSID)) {
            List<String> command = new ArrayList<>(builder.command());
            command.add(0, SETSID.toString());
            builder.command(command);
        }
        // Without it file names outside ASCII would be lost where the terminal has no UTF-8 locale.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        ProcessHandle handle = builder.start().toHandle();
        Files.writeString(pidFile, handle.pid() + " " + startOf(handle).map(Instant::toEpochMilli).orElse(0L), StandardCharsets.US_ASCII);
        return new ChildProcess(handle, pidFile);
    }

    /** The process noted in {@code pidFile}, if it still runs and is the very same one. */
    static Optional<ChildProcess> leftBehind(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String[] noted = Files.readString(pidFile, StandardCharsets.US_ASCII).trim().split(" ");
        if (noted.length != 2) {
            Files.delete(pidFile);
            return Optional.empty();
        }
        Optional<ProcessHandle> same = ProcessHandle.of(Long.parseLong(noted[0])).filter(ProcessHandle::isAlive)
            .filter(process -> startOf(process).map(start -> Math.abs(start.toEpochMilli() - Long.parseLong(noted[1])) < 2000).orElse(false));
        if (same.isEmpty()) {
            Files.delete(pidFile);
        }
        return same.map(process -> new ChildProcess(process, pidFile));
    }

    boolean isAlive() {
        return handle.isAlive();
    }

    long pid() {
        return handle.pid();
    }

    CompletableFuture<ProcessHandle> onExit() {
        return handle.onExit();
    }

    /** Waits for {@code time} or until the process has ended. Answers whether it still runs. */
    boolean runsAfter(Duration time) {
        try {
            handle.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException stillRuns) {
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return handle.isAlive();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Asks the process to end, and ends it when it does not. */
    void stop() throws IOException {
        handle.destroy();
        if (runsAfter(PATIENCE)) {
            handle.destroyForcibly();
            runsAfter(PATIENCE);
        }
        Files.deleteIfExists(pidFile);
    }

    /** Ends the process at once, as a power cut would (SIGKILL), and waits until it is gone. */
    void kill() throws IOException {
        handle.destroyForcibly();
        runsAfter(PATIENCE);
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
