package org.wis.acceptance.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.acceptance.trial.Rows;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.time.OfficialTime;

/** Somebody at a connection of the application's account who knows how the gate writes. */
final class Typist {

    private final Connection connection;
    private final TrialCounty county;
    private final long account;

    Typist(Connection connection, TrialCounty county, long account) {
        this.connection = connection;
        this.county = county;
        this.account = account;
    }

    long account() {
        return account;
    }

    Rows rows() {
        return new Rows(connection);
    }

    /** Opens a mandate on the certificate in force, as the gate does. @return its id */
    long mandate() throws SQLException {
        return mandate("", "");
    }

    long mandate(String furtherColumns, String furtherValues) throws SQLException {
        return rows().inserted("INSERT INTO mandate (account_id, staff_id, action, basis, certificate_id, office_id, target_division, policy_version, opened_at"
                + furtherColumns + ") VALUES (?, ?, 'AMEND_CASE', 'CERTIFICATE', ?, ?, ?, 'trial', ?" + furtherValues + ") RETURNING id",
                account, county.operator(), county.certificate(), county.office(), TrialCounty.TOWNSHIP, LocalDateTime.now(OfficialTime.ZONE));
    }

    void type(String sql) throws SQLException {
        rows().run(sql);
    }

    void refused(String sql, int error) throws SQLException {
        new Attempt(sql, List.of(), sql, error).on(connection);
    }
}
