package org.wis.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The own MariaDB server of one data folder.
 */
final class MariaDbServer {

    static final String DATABASE = "wis";
    static final String HOST = "127.0.0.1";
    private static final String COLLATION = "utf8mb4_uca1400_as_cs";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int STOPS_LAST = 2;

    private final Children children;
    private final DatabaseProgram program;
    private final DataFolder folder;
    private final Secrets secrets;
    private final int port;
    private final boolean binaryLog;
    private ChildProcess process;

    MariaDbServer(Children children, DatabaseProgram program, DataFolder folder, Secrets secrets, int port, boolean binaryLog) {
        this.children = children;
        this.program = program;
        this.folder = folder;
        this.secrets = secrets;
        this.port = port;
        this.binaryLog = binaryLog;
    }

    static Path pidFile(DataFolder folder) {
        return folder.run().resolve("mariadb.pid");
    }

    DatabaseAccess access() {
        return new DatabaseAccess("jdbc:mariadb://" + HOST + ":" + port + "/" + DATABASE, new Login("wis_owner", secrets.get(Secrets.DATABASE_OWNER)),
            new Login("wis_app", secrets.get(Secrets.DATABASE_APP)));
    }

    Connection asRoot() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://" + HOST + ":" + port + "/", "root", secrets.get(Secrets.DATABASE_ROOT));
    }

    ChildProcess process() {
        return process;
    }

    /** Starts the server and waits until it answers. */
    void start() throws IOException {
        program.createSystemTables(children, folder.database(), folder.temporary(), folder.logs().resolve("mariadb-install.log"));
        Path accounts = folder.run().resolve("accounts.sql");
        Files.deleteIfExists(accounts);
        DataFolder.createPrivateFile(accounts);
        Files.writeString(accounts, accounts(), StandardCharsets.UTF_8);
        try {
            Path log = folder.logs().resolve("mariadb.log");
            ProcessBuilder builder = new ProcessBuilder(command(accounts)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            process = children.start(builder, pidFile(folder), STOPS_LAST);
            awaitAnswer(log);
        } finally {
            Files.deleteIfExists(accounts);
        }
    }

    private List<String> command(Path accounts) {
        List<String> command = program.command(folder.database(), folder.temporary());
        // The socket's path is relative to the data folder: an absolute one may be longer than the 107 bytes Linux allows.
        command.addAll(List.of("--bind-address=" + HOST, "--port=" + port, "--socket=mariadb.sock", "--pid-file=mariadbd.pid", "--init-file=" + accounts,
            "--skip-name-resolve", "--character-set-server=utf8mb4", "--collation-server=" + COLLATION, "--character-set-collations=utf8mb4=" + COLLATION,
            "--secure-timestamp=YES", "--default-time-zone=+08:00", "--innodb-flush-log-at-trx-commit=1", "--log-bin-trust-function-creators=1",
            "--max-allowed-packet=64M", "--innodb-buffer-pool-size=256M", "--max-connections=200", "--local-infile=OFF", "--performance-schema=OFF"));
        // On loopback TLS would protect nothing, and making its key takes seconds of every start.
        command.add("--skip-ssl");
        if (binaryLog) {
            command.addAll(List.of("--log-bin=binlog", "--server-id=1", "--binlog-format=ROW", "--binlog-row-metadata=FULL", "--sync-binlog=1"));
        }
        return command;
    }

    /** Read by the server before it listens, so that there is no moment without passwords. The application's account gets its rights from the migrations. */
    private String accounts() {
        StringBuilder sql = new StringBuilder();
        sql.append("CREATE DATABASE IF NOT EXISTS ").append(DATABASE).append(" CHARACTER SET utf8mb4 COLLATE ").append(COLLATION).append(";\n");
        account(sql, "root", "localhost", secrets.get(Secrets.DATABASE_ROOT));
        account(sql, "root", HOST, secrets.get(Secrets.DATABASE_ROOT));
        account(sql, "wis_owner", HOST, secrets.get(Secrets.DATABASE_OWNER));
        account(sql, "wis_app", HOST, secrets.get(Secrets.DATABASE_APP));
        sql.append("GRANT ALL PRIVILEGES ON *.* TO 'root'@'").append(HOST).append("' WITH GRANT OPTION;\n");
        sql.append("GRANT ALL PRIVILEGES ON ").append(DATABASE).append(".* TO 'wis_owner'@'").append(HOST).append("' WITH GRANT OPTION;\n");
        // The least that lets the account open the database at all: the server connects while it loads the application, before the first migration grants more.
        sql.append("GRANT SHOW VIEW ON ").append(DATABASE).append(".* TO 'wis_app'@'").append(HOST).append("';\n");
        return sql.toString();
    }

    private static void account(StringBuilder sql, String user, String host, String password) {
        String name = "'" + user + "'@'" + host + "'";
        sql.append("CREATE USER IF NOT EXISTS ").append(name).append(" IDENTIFIED BY '").append(password).append("';\n");
        sql.append("ALTER USER ").append(name).append(" IDENTIFIED BY '").append(password).append("';\n");
    }

    private void awaitAnswer(Path log) throws IOException {
        SQLException last = null;
        for (long began = System.nanoTime(); System.nanoTime() - began < PATIENCE.toNanos();) {
            if (!process.runsAfter(Duration.ofMillis(200))) {
                throw new CannotStart("MariaDB 启动后即退出，原因见 " + log + "。", "MariaDB ended right after its start, see " + log + " for the reason.");
            }
            try (Connection connection = asRoot()) {
                connection.isValid(5);
                return;
            } catch (SQLException notYet) {
                last = notYet;
            }
        }
        throw new CannotStart("MariaDB 五分钟内没有应答，见 " + log + "。", "MariaDB did not answer within five minutes, see " + log + ".", last);
    }
}
