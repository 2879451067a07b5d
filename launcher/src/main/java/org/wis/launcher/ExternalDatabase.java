package org.wis.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An existing MariaDB given from outside: looks whether it is reachable and set up so that its guard cannot be deceived.
 */
final class ExternalDatabase {

    private ExternalDatabase() {
    }

    static void check(DatabaseAccess access) {
        try (Connection owner = access.asOwner(); Statement statement = owner.createStatement();
             ResultSet row = statement.executeQuery("SELECT @@secure_timestamp, @@innodb_flush_log_at_trx_commit, @@log_bin, @@log_bin_trust_function_creators")) {
            row.next();
            requireSecureTimestamp(row.getString(1));
            if (row.getInt(2) != 1) {
                throw new CannotStart("所给的 MariaDB 没有设置 innodb_flush_log_at_trx_commit=1，断电会丢失已确认的数据。",
                    "The given MariaDB does not run with innodb_flush_log_at_trx_commit=1: a power cut would lose acknowledged data.");
            }
            if (row.getBoolean(3) && !row.getBoolean(4)) {
                throw new CannotStart("所给的 MariaDB 打开了二进制日志，还需要 log_bin_trust_function_creators=1，否则无法建立触发器。",
                    "The given MariaDB writes a binary log, so it needs log_bin_trust_function_creators=1, or the triggers cannot be made.");
            }
        } catch (SQLException wrong) {
            throw new CannotStart("无法用 WIS_DB_OWNER 连接所给的 MariaDB：" + wrong.getMessage(), "Cannot connect to the given MariaDB as WIS_DB_OWNER: " + wrong.getMessage(), wrong);
        }
        try (Connection app = access.asApp()) {
            app.isValid(5);
        } catch (SQLException wrong) {
            throw new CannotStart("无法用 WIS_DB_APP 连接所给的 MariaDB：" + wrong.getMessage(), "Cannot connect to the given MariaDB as WIS_DB_APP: " + wrong.getMessage(), wrong);
        }
    }

    static void requireSecureTimestamp(String value) {
        if (value.equals("NO")) {
            throw new CannotStart("所给的 MariaDB 没有设置 secure_timestamp=YES，会话可以伪造时间，证书的有效期就无法由数据库把守。",
                "The given MariaDB does not run with secure_timestamp=YES: a session could fake the time, and the database could not guard the validity of certificates.");
        }
    }
}
