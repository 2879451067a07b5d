package org.wis.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the administration client of Payara as a process of its own.
 */
final class AdminCommand {

    private final Children children;
    private final Path installation;
    private final Path temporary;
    private final int port;
    private final Path passwords;

    /**
     * @param children     ends a command under way when the system closes
     * @param installation where Payara is unpacked
     * @param temporary    a folder for the client's own files, so that it does not write into anyone's home
     * @param port         the server's administration port
     * @param passwords    the file from which the client reads the administrator's password
     */
    AdminCommand(Children children, Path installation, Path temporary, int port, Path passwords) {
        this.children = children;
        this.installation = installation;
        this.temporary = temporary;
        this.port = port;
        this.passwords = passwords;
    }

    /** Runs one subcommand and answers what it printed; fails with that text when the client reports a failure. */
    String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Duser.home=" + temporary, "-Djava.io.tmpdir=" + temporary, "-jar",
            installation.resolve("glassfish/lib/client/appserver-cli.jar").toString(), "--host", "127.0.0.1", "--port", String.valueOf(port), "--user", "admin",
            "--passwordfile", passwords.toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("AS_ADMIN_") || name.startsWith("WIS_"));
        Process process = children.startBriefly(builder);
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new IOException(arguments[0] + ": " + said.trim());
            }
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Writes the password file: {@code lines} as NAME=password, readable by its owner only. */
    void know(String... lines) throws IOException {
        Files.deleteIfExists(passwords);
        DataFolder.createPrivateFile(passwords);
        Files.write(passwords, List.of(lines), StandardCharsets.UTF_8);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
