package org.wis.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unpacked MariaDB program: makes the system tables of a new data folder and knows the options every start shares.
 */
final class DatabaseProgram {

    // In this order; the help texts are left out, nobody reads them here and they take seconds.
    private static final String[] SYSTEM_TABLES = {"mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql",
        "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql"};

    private final Path base;

    DatabaseProgram(Path base) {
        this.base = base;
    }

    Path executable() {
        return base.resolve("bin").resolve("mariadbd");
    }

    /** The beginning of every command line. {@code --no-defaults} must stand first: no file of the machine changes our server. */
    List<String> command(Path data, Path temporary) {
        List<String> command = new ArrayList<>(List.of(executable().toString(), "--no-defaults", "--basedir=" + base, "--datadir=" + data, "--tmpdir=" + temporary,
            "--lc-messages-dir=" + base.resolve("share"), "--character-sets-dir=" + base.resolve("share").resolve("charsets")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** Makes the system tables, unless {@code data} has them. The folder only gets its name when it is complete. */
    void createSystemTables(Children children, Path data, Path temporary, Path log) throws IOException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        UnpackedArchive.delete(unfinished);
        DataFolder.createPrivateFolder(unfinished);
        List<String> command = command(unfinished, temporary);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        Process process = children.startBriefly(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
        try {
            feed(process);
            if (process.onExit().join().exitValue() != 0) {
                throw new IOException("the system tables of MariaDB could not be made, see " + log);
            }
        } finally {
            process.destroyForcibly();
        }
        Files.move(unfinished, data);
    }

    private void feed(Process process) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            input.write("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : SYSTEM_TABLES) {
                feed(base.resolve("share").resolve(script), input);
            }
        }
    }

    /** Leaves out the lines that would make accounts for this machine's own host name. */
    private static void feed(Path script, OutputStream input) throws IOException {
        try (Stream<String> lines = Files.lines(script, StandardCharsets.ISO_8859_1)) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (!line.contains("@current_hostname")) {
                    input.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
    }
}
