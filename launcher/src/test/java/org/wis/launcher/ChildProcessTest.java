package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    private Path folder;

    private static ProcessBuilder longRunning() {
        return new ProcessBuilder("tail", "-f", "/dev/null");
    }

    @Test
    void what_a_killed_launcher_left_behind_is_found_and_stopped() throws IOException {
        Path pidFile = folder.resolve("pid");
        ChildProcess child = ChildProcess.start(longRunning(), pidFile);
        ChildProcess found = ChildProcess.leftBehind(pidFile).orElseThrow();
        assertEquals(child.pid(), found.pid());
        found.stop();
        assertFalse(child.isAlive());
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void another_process_with_the_same_number_is_left_alone() throws IOException {
        Path pidFile = folder.resolve("pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + " 1000");
        assertTrue(ChildProcess.leftBehind(pidFile).isEmpty());
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void waiting_ends_as_soon_as_the_process_does() throws IOException {
        ChildProcess brief = ChildProcess.start(new ProcessBuilder("true"), folder.resolve("pid"));
        assertFalse(brief.runsAfter(Duration.ofMinutes(1)));
    }

    @Test
    void after_closing_nothing_runs_and_nothing_starts() throws IOException {
        Children children = new Children();
        ChildProcess server = children.start(longRunning(), folder.resolve("server"), 1);
        Process helper = children.startBriefly(longRunning());
        children.close();
        assertFalse(server.isAlive());
        assertFalse(helper.onExit().join().isAlive());
        assertThrows(CannotStart.class, () -> children.start(longRunning(), folder.resolve("late"), 1));
        assertThrows(CannotStart.class, () -> children.startBriefly(longRunning()));
    }
}
