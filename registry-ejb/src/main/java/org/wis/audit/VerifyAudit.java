package org.wis.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The command that verifies the chain from outside the server, reading only:
 * {@code WIS_DB_URL=jdbc:mariadb://... WIS_DB_APP=... WIS_DB_APP_PASSWORD=... java -cp <registry-ejb.jar>:<mariadb-java-client.jar> org.wis.audit.VerifyAudit [hash noted earlier]}.
 * Ends with 0 when the trail is whole, 1 when it is not, 2 when it could not be read.
 */
public final class VerifyAudit {

    private VerifyAudit() {
    }

    /** @param arguments at most one: the hash of a seal noted earlier */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), arguments.length > 0 ? arguments[0] : null, System.out));
    }

    static int run(Map<String, String> environment, String notedHash, PrintStream out) {
        String url = environment.get("WIS_DB_URL");
        if (url == null) {
            out.println("缺少环境变量 WIS_DB_URL、WIS_DB_APP、WIS_DB_APP_PASSWORD / Set WIS_DB_URL, WIS_DB_APP and WIS_DB_APP_PASSWORD.");
            return 2;
        }
        try (Connection connection = DriverManager.getConnection(url, environment.get("WIS_DB_APP"), environment.get("WIS_DB_APP_PASSWORD"))) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            ChainReport report = new ChainVerification(connection, notedHash).run();
            out.printf("%d 个封印，%d 条记录已核验，%d 条尚未封印；末尾哈希 %s%n", report.seals(), report.lines(), report.unsealed(), report.head());
            out.printf("%d seals, %d lines verified, %d not yet sealed; head %s%n", report.seals(), report.lines(), report.unsealed(), report.head());
            report.faults().forEach(fault -> out.printf("审计链已损坏 / The trail is broken: %s, line %d, seal %d%n", fault.kind(), fault.line(), fault.seal()));
            return report.isWhole() ? 0 : 1;
        } catch (SQLException e) {
            out.println("无法读取审计记录 / The trail cannot be read: " + e.getMessage());
            return 2;
        }
    }
}
