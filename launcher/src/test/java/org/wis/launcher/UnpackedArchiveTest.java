package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedArchiveTest {

    @TempDir
    private Path folder;

    private Path archive(String... entries) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void only_the_folder_asked_for_is_unpacked_and_programs_may_run() throws IOException {
        Path target = folder.resolve("a folder");
        UnpackedArchive.into(archive("x/bin/run", "x/share/text", "y/other"), "x/", target);
        assertEquals("x/share/text", Files.readString(target.resolve("share/text")));
        assertTrue(Files.isExecutable(target.resolve("bin/run")));
        assertFalse(Files.exists(target.resolve("other")));
    }

    @Test
    void an_entry_that_would_leave_the_folder_is_refused_and_nothing_looks_complete() throws IOException {
        Path target = folder.resolve("target");
        Path archive = archive("x/../../evil");
        assertThrows(IOException.class, () -> UnpackedArchive.into(archive, "x/", target));
        assertFalse(Files.exists(target));
        assertFalse(Files.exists(folder.resolve("evil")));
    }

    @Test
    void an_unfinished_attempt_is_begun_anew() throws IOException {
        Path target = folder.resolve("target");
        Files.createDirectories(folder.resolve("target.unfinished/old"));
        UnpackedArchive.into(archive("x/new"), "x/", target);
        assertTrue(Files.exists(target.resolve("new")));
        assertFalse(Files.exists(target.resolve("old")));
    }
}
