package org.wis.acceptance.gate;

import java.sql.SQLException;
import java.util.List;
import org.wis.acceptance.trial.Rows;
import org.wis.certification.CertificateNumber;
import org.wis.division.DivisionCode;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;

/** The fictitious places of the tests of the gate, and the people in them: everything in order from 2025 to the end of 2026. No person and no place of these exists. */
final class Places {

    static final String PROVINCE = "99";
    static final String PREFECTURE = "9901";
    static final String COUNTY = "990188";
    static final String QINGHE = "990188001";
    static final String LIUWAN = "990188002";
    static final String OTHER_COUNTY = "990189";
    static final String OTHER_TOWNSHIP = "990189001";
    /** A township of another province. */
    static final String ABROAD = "980101001";

    private static final List<String> TOWNSHIPS = List.of(QINGHE, LIUWAN, OTHER_TOWNSHIP, ABROAD);
    private static final int[] LENGTHS = {2, 4, 6, 9, 12};
    private static final String DOCUMENT = "示卫〔2020〕1号";

    private final Rows rows;

    /** @param owner whose hand puts them there, once */
    Places(Owner owner) throws SQLException {
        rows = owner.rows();
        for (String township : TOWNSHIPS) {
            for (int level = 0; level < LENGTHS.length; level++) {
                String code = village(township).value().substring(0, LENGTHS[level]);
                rows.run("INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES (?, ?, ?, ?, '2000-01-01', 'test')", code, level + 2,
                        level == 0 ? null : code.substring(0, LENGTHS[level - 1]), name(code));
                if (code.length() < LENGTHS[LENGTHS.length - 1]) {
                    rows.run("INSERT IGNORE INTO office (division_code, level, name) VALUES (?, ?, ?)", code, level + 2, name(code) + "信息服务站");
                }
            }
        }
    }

    /** The one village of a township. */
    static DivisionCode village(String township) {
        return new DivisionCode(township + "001");
    }

    static String name(String division) {
        return switch (division) {
            case QINGHE -> "青禾镇";
            case LIUWAN -> "柳湾乡";
            default -> "试验" + division;
        };
    }

    OfficeId office(String division) throws SQLException {
        return new OfficeId(rows.number("SELECT id FROM office WHERE division_code = ?", division).orElseThrow());
    }

    Player operator(String township) throws SQLException {
        return player(township, "TOWNSHIP_OPERATOR", "TOWNSHIP_OPERATOR", CertificateNumber.Level.TOWNSHIP);
    }

    Player manager(String county) throws SQLException {
        return player(county, "COUNTY_INFO_MANAGER", "COUNTY_MANAGER", CertificateNumber.Level.COUNTY);
    }

    /** Somebody of an office that enters no data. */
    Player officer(String division, String position, String role) throws SQLException {
        return player(division, position, role, CertificateNumber.Level.COUNTY);
    }

    private Player player(String division, String position, String role, CertificateNumber.Level type) throws SQLException {
        long office = office(division).value();
        long staff = rows.inserted("INSERT INTO staff (name, sex, office_id) VALUES (?, '2', ?) RETURNING id", "试" + division, office);
        String username = "test" + staff;
        // Password and second factor of the demo; the password of none falls due while the clock is moved.
        long account = rows.inserted("INSERT INTO account (username, staff_id, password_hash, password_set_at, must_change, totp_secret_enc, demo)"
                + " SELECT ?, ?, password_hash, '2099-01-01', FALSE, totp_secret_enc, TRUE FROM account WHERE username = 'zhou' RETURNING id", username, staff);
        rows.run("INSERT INTO account_role (account_id, role) VALUES (?, ?)", account, role);
        rows.run("INSERT INTO appointment (staff_id, office_id, position_type, establishment_kind, document_no, valid_from, valid_to)"
                + " VALUES (?, ?, ?, 3, ?, '2020-01-01', '9999-12-31')", staff, office, position, DOCUMENT);
        CertificateNumber number = CertificateNumber.issue(COUNTY, 2025, type, rows.number("SELECT COUNT(*) + 1 FROM certificate").orElseThrow().intValue());
        long certificate = rows.inserted("INSERT INTO certificate (number, staff_id, type, status, status_since, issuing_office_id, basis, issued_on, valid_from, valid_to)"
                + " VALUES (?, ?, ?, 'VALID', '2025-01-01', ?, ?, '2025-01-01', '2025-01-01', '2027-12-31') RETURNING id",
                number.value(), staff, type.name(), office(PROVINCE).value(), DOCUMENT);
        rows.run("INSERT INTO endorsement (certificate_id, year, result, document_no, endorsed_on) VALUES (?, 2025, 'PASSED', ?, '2026-02-01')", certificate, DOCUMENT);
        train(staff, 2024, 1800, 1800, 1);
        train(staff, 2025, 1800, 1800, 1);
        pledge(staff, 2025);
        pledge(staff, 2026);
        return new Player(new StaffId(staff), account, username, certificate, number);
    }

    void train(long staff, int year, int strict, int wide, int prefectureTrainings) throws SQLException {
        rows.run("INSERT INTO training_standing (staff_id, year, strict_minutes, wide_minutes, prefecture_trainings, document_no) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE strict_minutes = VALUES(strict_minutes), wide_minutes = VALUES(wide_minutes),"
                + " prefecture_trainings = VALUES(prefecture_trainings)", staff, year, strict, wide, prefectureTrainings, DOCUMENT);
    }

    private void pledge(long staff, int year) throws SQLException {
        rows.run("INSERT INTO pledge (staff_id, year, pledge_signed_on, sheet_signed_on) VALUES (?, ?, ?, ?)", staff, year, year + "-01-05", year + "-01-05");
    }
}
