package org.wis.acceptance.gate;

import java.sql.SQLException;
import java.util.List;
import org.wis.acceptance.trial.Rows;

/** Brings a person into one of the states of the grid, on 24 November 2026, by the owner's hand: first everything in order, then what is said of the state. */
final class States {

    /** Noon of the day on which the grid is judged. */
    static final String NOON = "2026-11-24T12:00:00";

    private final Stage stage;
    private final Player first;
    private final Player second;

    /** @param first a manager's account, with which acting posts are given @param second another's, for what takes two */
    States(Stage stage, Player first, Player second) {
        this.stage = stage;
        this.first = first;
        this.second = second;
    }

    /**
     * Now she is in this state.
     *
     * @param home      the township or county of her post
     * @param scope     the township in which she writes under an emergency authorisation
     * @param elsewhere the township that is not hers
     */
    void set(String state, Player her, String home, String scope, String elsewhere) throws SQLException {
        Rows rows = stage.owner().rows();
        inOrder(rows, her, home);
        stage.at(NOON);
        long staff = her.staff().value();
        switch (state) {
            case "valid", "other_jurisdiction" -> { }
            case "last_second" -> {
                stage.at("2026-11-23T23:59:59");
                rows.run("UPDATE certificate SET valid_to = '2026-11-23' WHERE id = ?", her.certificate());
            }
            case "expired_by_one_second" -> {
                stage.at("2026-11-24T00:00:00");
                rows.run("UPDATE certificate SET valid_to = '2026-11-23' WHERE id = ?", her.certificate());
            }
            case "no_certificate" -> withoutCertificate(rows, her);
            case "not_yet_valid" -> rows.run("UPDATE certificate SET valid_from = '2026-11-25' WHERE id = ?", her.certificate());
            case "suspended" -> rows.run("UPDATE certificate SET status = 'SUSPENDED', suspended_by = 'PROVINCE', status_since = '2026-11-01' WHERE id = ?", her.certificate());
            case "revoked" -> rows.run("UPDATE certificate SET status = 'REVOKED', status_since = '2026-11-01' WHERE id = ?", her.certificate());
            case "wrong_type" -> {
                rows.run("UPDATE certificate SET type = 'TOWNSHIP' WHERE id = ?", her.certificate());
                rows.run("UPDATE appointment SET position_type = 'COUNTY_INFO_MANAGER', office_id = ? WHERE staff_id = ?", stage.places().office(Places.COUNTY).value(), staff);
            }
            case "unendorsed" -> rows.run("DELETE FROM endorsement WHERE certificate_id = ?", her.certificate());
            case "hours_29_59" -> stage.places().train(staff, 2025, 1799, 1799, 1);
            case "no_prefecture_training" -> stage.places().train(staff, 2025, 1800, 1800, 0);
            case "not_appointed" -> rows.run("UPDATE appointment SET valid_to = '2026-11-24' WHERE staff_id = ?", staff);
            case "contract_staff" -> rows.run("UPDATE appointment SET establishment_kind = 4 WHERE staff_id = ?", staff);
            case "on_leave" -> rows.run("INSERT INTO leave_period (staff_id, kind, document_no, valid_from, valid_to) VALUES (?, 'SICK', '示卫4', '2026-11-20', '2026-12-20')",
                    staff);
            case "acting" -> acting(rows, staff, elsewhere, "2026-12-01");
            case "acting_ended" -> acting(rows, staff, elsewhere, "2026-11-24");
            case "emergency" -> {
                withoutCertificate(rows, her);
                emergency(rows, staff, scope, "2026-11-24");
            }
            case "emergency_ended" -> {
                withoutCertificate(rows, her);
                emergency(rows, staff, scope, "2026-11-23");
            }
            default -> throw new IllegalArgumentException(state);
        }
    }

    private void inOrder(Rows rows, Player her, String home) throws SQLException {
        long staff = her.staff().value();
        for (String table : List.of("leave_period", "acting_appointment", "emergency_authorisation")) {
            rows.run("DELETE FROM " + table + " WHERE staff_id = ?", staff);
        }
        boolean township = home.length() > Places.COUNTY.length();
        rows.run("UPDATE appointment SET valid_from = '2020-01-01', valid_to = '9999-12-31', establishment_kind = 3 WHERE staff_id = ?", staff);
        rows.run("UPDATE appointment SET office_id = ?, position_type = ? WHERE staff_id = ? AND position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER')",
                stage.places().office(home).value(), township ? "TOWNSHIP_OPERATOR" : "COUNTY_INFO_MANAGER", staff);
        rows.run("UPDATE certificate SET staff_id = ?, type = ?, status = 'VALID', suspended_by = NULL, status_since = '2025-01-01', valid_from = '2025-01-01',"
                + " valid_to = '2027-12-31' WHERE id = ?", staff, township ? "TOWNSHIP" : "COUNTY", her.certificate());
        rows.run("INSERT IGNORE INTO endorsement (certificate_id, year, result, document_no, endorsed_on) VALUES (?, 2025, 'PASSED', '示卫1', '2026-02-01')",
                her.certificate());
        stage.places().train(staff, 2025, 1800, 1800, 1);
    }

    private void withoutCertificate(Rows rows, Player her) throws SQLException {
        rows.run("UPDATE certificate SET staff_id = ? WHERE id = ?", second.staff().value(), her.certificate());
    }

    private void acting(Rows rows, long staff, String township, String end) throws SQLException {
        rows.run("INSERT INTO acting_appointment (staff_id, township_code, document_no, appointed_by, valid_from, valid_to) VALUES (?, ?, '示卫5', ?, '2026-11-01', ?)",
                staff, township, first.account(), end);
    }

    private void emergency(Rows rows, long staff, String township, String last) throws SQLException {
        rows.run("INSERT INTO emergency_authorisation (staff_id, township_code, document_no, reason, proposed_by, proposed_at, approved_by, approved_at, first_day, last_day,"
                + " course_passed_on) VALUES (?, ?, '示卫6', '试', ?, '2026-11-09', ?, '2026-11-09', '2026-11-10', ?, '2026-11-08')",
                staff, township, first.account(), second.account(), last);
    }
}
