package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightChecksTest {

    @Test
    void an_old_jdk_is_told_which_one_is_needed() {
        CannotStart refused = assertThrows(CannotStart.class, () -> PreflightChecks.jdk(11));
        assertTrue(refused.english().startsWith("JDK 17 or later is needed"), refused.english());
        assertTrue(refused.chinese().startsWith("需要 JDK 17"), refused.chinese());
        assertDoesNotThrow(() -> PreflightChecks.jdk(17));
        assertDoesNotThrow(() -> PreflightChecks.jdk(21));
    }

    @Test
    void a_full_disk_is_told_how_much_is_needed() {
        CannotStart refused = assertThrows(CannotStart.class, () -> PreflightChecks.disk(Path.of("data"), 1535));
        assertTrue(refused.english().contains("only 1535 MB are free"), refused.english());
        assertTrue(refused.english().contains("1536 MB are needed"), refused.english());
        assertDoesNotThrow(() -> PreflightChecks.disk(Path.of("data"), 1536));
    }

    @Test
    void another_platform_is_told_to_bring_its_own_database() {
        CannotStart refused = assertThrows(CannotStart.class, () -> PreflightChecks.platform("Mac OS X", "aarch64"));
        assertTrue(refused.english().contains("WIS_DB_URL"), refused.english());
        assertThrows(CannotStart.class, () -> PreflightChecks.platform("Linux", "aarch64"));
        assertDoesNotThrow(() -> PreflightChecks.platform("Linux", "amd64"));
    }

    @Test
    void a_missing_library_is_named() {
        CannotStart refused = PreflightChecks.libraryMissing("mariadbd: error while loading shared libraries: libsystemd.so.0: cannot open shared object file");
        assertTrue(refused.english().contains("library libsystemd.so.0 "), refused.english());
        assertTrue(refused.chinese().contains("系统库 libsystemd.so.0。"), refused.chinese());
    }

    @Test
    void a_program_that_does_not_run_is_found_before_it_is_needed(@TempDir Path folder) throws IOException {
        Path program = folder.resolve("mariadbd");
        Files.writeString(program, "#!/bin/sh\necho 'mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open' >&2\nexit 127\n");
        assertTrue(program.toFile().setExecutable(true));
        CannotStart refused = assertThrows(CannotStart.class, () -> PreflightChecks.libraries(program));
        assertTrue(refused.english().contains("libcrypt.so.1"), refused.english());
    }

    @Test
    void a_file_not_built_yet_is_named() {
        CannotStart refused = assertThrows(CannotStart.class, () -> PreflightChecks.file(Path.of("nowhere.ear"), "EAR"));
        assertEquals("EAR is not at nowhere.ear. Build first with the command of the README.", refused.english());
    }
}
