package org.wis.acceptance.guard;

import static org.wis.acceptance.guard.Attempt.GUARD;
import static org.wis.acceptance.guard.Attempt.NO_RIGHT;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.acceptance.trial.Rows;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.time.OfficialTime;

/** Mandates that rest on nothing in force. */
final class MandateAttempts {

    private static final String NOW = "SYSDATE(6)";
    private static final String OTHER_TOWNSHIP = "999901002";

    private final Rows owner;
    private final TrialCounty county;
    private final long account;
    private final LocalDate today = LocalDate.now(OfficialTime.ZONE);
    private final List<Attempt> attempts = new ArrayList<>();

    MandateAttempts(Rows owner, TrialCounty county, long account) {
        this.owner = owner;
        this.county = county;
        this.account = account;
    }

    List<Attempt> all() throws SQLException {
        certificates();
        actings();
        emergencies();
        String good = String.valueOf(county.certificate());
        mandate("for an act an hour ahead", "'CERTIFICATE'", good, "NULL", "NULL", NOW + " + INTERVAL 1 HOUR");
        mandate("for an act an hour ago", "'CERTIFICATE'", good, "NULL", "NULL", NOW + " - INTERVAL 1 HOUR");
        mandate("with a basis there is not", "'KINDNESS'", good, "NULL", "NULL", NOW);
        Attempt right = Attempt.of("a right mandate", insert("INSERT", "'CERTIFICATE'", good, "NULL", "NULL", NOW), NO_RIGHT);
        attempts.add(Attempt.of("a mandate put in the place of another", right.sql().replaceFirst("INSERT", "REPLACE"), NO_RIGHT));
        attempts.add(Attempt.of("a mandate that changes another", right.sql() + " ON DUPLICATE KEY UPDATE action = 'OPEN_CASE'", NO_RIGHT));
        return attempts;
    }

    private void certificates() throws SQLException {
        long suspended = certificate(2, county.operator(), "SUSPENDED", today.minusYears(1), today.plusYears(1));
        certificate("suspended", suspended);
        certificate("revoked", certificate(3, county.operator(), "REVOKED", today.minusYears(1), today.plusYears(1)));
        certificate("cancelled", certificate(4, county.operator(), "CANCELLED", today.minusYears(1), today.plusYears(1)));
        certificate("that ended yesterday", certificate(5, county.operator(), "VALID", today.minusYears(1), today.minusDays(1)));
        certificate("that begins tomorrow", certificate(6, county.operator(), "VALID", today.plusDays(1), today.plusYears(1)));
        certificate("of another person", certificate(7, county.officer(), "VALID", today.minusYears(1), today.plusYears(1)));
        mandate("on no certificate", "'CERTIFICATE'", "NULL", "NULL", "NULL", NOW);
        mandate("on behalf, on no certificate", "'ON_BEHALF'", "NULL", "NULL", "NULL", NOW);
        mandate("on behalf, on a suspended certificate", "'ON_BEHALF'", String.valueOf(suspended), "NULL", "NULL", NOW);
        Attempt one = Attempt.of("on a suspended certificate", insert("INSERT", "'CERTIFICATE'", String.valueOf(suspended), "NULL", "NULL", NOW), GUARD);
        attempts.add(one.with("SET foreign_key_checks = 0"));
        attempts.add(one.with("SET SESSION sql_mode = ''"));
        attempts.add(Attempt.of("on a suspended certificate, IGNORE", one.sql().replaceFirst("INSERT", "INSERT IGNORE"), GUARD));
    }

    private void actings() throws SQLException {
        String good = String.valueOf(county.certificate());
        mandate("as acting operator without an acting post", "'ACTING'", good, "NULL", "NULL", NOW);
        mandate("as acting operator of another township", "'ACTING'", good, acting(OTHER_TOWNSHIP, today.minusDays(1), today.plusDays(9), county.operator()), "NULL", NOW);
        mandate("as acting operator after the end", "'ACTING'", good, acting(TrialCounty.TOWNSHIP, today.minusDays(9), today, county.operator()), "NULL", NOW);
        mandate("as acting operator after day 90, whatever was typed", "'ACTING'", good,
                acting(TrialCounty.TOWNSHIP, today.minusDays(90), today.plusDays(9), county.operator()), "NULL", NOW);
        mandate("as acting operator in another's post", "'ACTING'", good, acting(TrialCounty.TOWNSHIP, today.minusDays(1), today.plusDays(9), county.officer()), "NULL", NOW);
    }

    private void emergencies() throws SQLException {
        mandate("in an emergency that nobody declared", "'EMERGENCY'", "NULL", "NULL", "NULL", NOW);
        mandate("in an emergency not approved", "'EMERGENCY'", "NULL", "NULL", emergency(TrialCounty.TOWNSHIP, today, false, county.operator()), NOW);
        mandate("in an emergency that is over", "'EMERGENCY'", "NULL", "NULL", emergency(TrialCounty.TOWNSHIP, today.minusDays(15), true, county.operator()), NOW);
        mandate("in an emergency of another township", "'EMERGENCY'", "NULL", "NULL", emergency(OTHER_TOWNSHIP, today, true, county.operator()), NOW);
        mandate("in an emergency granted to another", "'EMERGENCY'", "NULL", "NULL", emergency(TrialCounty.TOWNSHIP, today, true, county.officer()), NOW);
    }

    private void certificate(String what, long id) {
        mandate("on a certificate " + what, "'CERTIFICATE'", String.valueOf(id), "NULL", "NULL", NOW);
    }

    private long certificate(int serial, long holder, String status, LocalDate from, LocalDate to) throws SQLException {
        return TrialCounty.certificate(owner, holder, county.certificateNumber() + "/" + serial, status, from, to);
    }

    private String acting(String township, LocalDate from, LocalDate to, long staff) throws SQLException {
        owner.run("INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES (?, 5, '999901', '试验', '2000-01-01', 'trial')", township);
        return String.valueOf(owner.inserted("INSERT INTO acting_appointment (staff_id, township_code, document_no, appointed_by, valid_from, valid_to)"
                + " VALUES (?, ?, 'TRIAL-2', ?, ?, ?) RETURNING id", staff, township, account, from, to));
    }

    private String emergency(String township, LocalDate first, boolean approved, long staff) throws SQLException {
        long second = owner.number("SELECT id FROM account WHERE username = 'trial.second'").orElseGet(() -> 0L);
        if (second == 0) {
            second = owner.inserted("INSERT INTO account (username, password_hash, password_set_at) VALUES ('trial.second', '', " + NOW + ") RETURNING id");
        }
        return String.valueOf(owner.inserted("INSERT INTO emergency_authorisation (staff_id, township_code, document_no, reason, proposed_by, proposed_at, approved_by,"
                + " approved_at, first_day, last_day, course_passed_on) VALUES (?, ?, 'TRIAL-3', 'trial', ?, " + NOW + ", ?, ?, ?, ?, ?) RETURNING id",
                staff, township, account, approved ? second : null, approved ? first : null, first, first.plusDays(14), first));
    }

    private void mandate(String name, String basis, String certificate, String acting, String emergency, String moment) {
        attempts.add(Attempt.of("a mandate " + name, insert("INSERT", basis, certificate, acting, emergency, moment), GUARD));
    }

    private String insert(String verb, String basis, String certificate, String acting, String emergency, String moment) {
        return verb + " INTO mandate (account_id, staff_id, action, basis, certificate_id, acting_id, emergency_id, office_id, target_division, policy_version, opened_at)"
                + " VALUES (" + account + ", " + county.operator() + ", 'AMEND_CASE', " + basis + ", " + certificate + ", " + acting + ", " + emergency + ", "
                + county.office() + ", '" + TrialCounty.VILLAGE + "', 'trial', " + moment + ")";
    }
}
