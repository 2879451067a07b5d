package org.wis.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file meets its refusal, within seconds, in a virtual machine with 40 megabytes of memory for its objects. */
class HostileFilesTest {

    private static final long SECONDS_EACH = 8;

    @TempDir
    Path folder;

    @Test
    void each_hostile_file_is_refused_by_name_within_seconds_and_in_little_memory() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Map<String, SheetRefusal> expected = HostileFiles.write(files);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx40m", "-Xss512k",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), HostileReading.class.getName(), files.toString()));
        Path told = folder.resolve("told.txt");
        Process reading = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        boolean ended = reading.waitFor(SECONDS_EACH * expected.size(), TimeUnit.SECONDS);
        reading.destroyForcibly();
        String text = Files.readString(told);
        assertTrue(ended && reading.exitValue() == 0, text);
        Map<String, String> codes = new TreeMap<>();
        Map<String, Long> slow = new TreeMap<>();
        text.lines().map(line -> line.split(" ")).forEach(line -> {
            codes.put(line[0], line[1]);
            if (Long.parseLong(line[2]) > TimeUnit.SECONDS.toMillis(SECONDS_EACH)) {
                slow.put(line[0], Long.valueOf(line[2]));
            }
        });
        Map<String, String> wanted = new TreeMap<>();
        expected.forEach((name, code) -> wanted.put(name, code.name()));
        assertEquals(wanted.keySet(), codes.keySet());
        wanted.entrySet().removeIf(entry -> codes.remove(entry.getKey(), entry.getValue()));
        assertEquals(wanted, codes);
        assertEquals(Map.of(), slow);
    }
}
