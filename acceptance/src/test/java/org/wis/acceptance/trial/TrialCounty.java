package org.wis.acceptance.trial;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.certification.CertificateNumber;
import org.wis.time.OfficialTime;

/**
 * One village of one township of a fictitious county, its operator with everything that the gate asks of her, and an officer of the province. Put there by the
 * owner of the database, as an installation would be before anybody can sign in.
 *
 * @param operator          staff id of the operator
 * @param officer           staff id of the officer of the province
 * @param office            id of the township's office
 * @param certificate       id of the operator's certificate
 * @param certificateNumber its number
 */
public record TrialCounty(long operator, long officer, long office, long certificate, String certificateNumber) {

    /** The village, twelve digits. */
    public static final String VILLAGE = "999901001001";
    /** The township, nine digits. */
    public static final String TOWNSHIP = "999901001";

    private static final String[] DIVISIONS = {"99", "9999", "999901", TOWNSHIP, VILLAGE};
    private static final String DOCUMENT = "TRIAL-1";

    /** Puts it there. @param owner connection that may insert into all tables; commits by itself */
    public static TrialCounty in(Connection owner) throws SQLException {
        Rows rows = new Rows(owner);
        LocalDate today = LocalDate.now(OfficialTime.ZONE);
        for (int level = 0; level < DIVISIONS.length; level++) {
            rows.run("INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES (?, ?, ?, ?, '2000-01-01', 'trial')",
                    DIVISIONS[level], level + 2, level == 0 ? null : DIVISIONS[level - 1], "试验" + DIVISIONS[level]);
        }
        long office = office(rows, TOWNSHIP, 5);
        long operator = rows.inserted("INSERT INTO staff (name, office_id) VALUES ('周试', ?) RETURNING id", office);
        long officer = rows.inserted("INSERT INTO staff (name, office_id) VALUES ('省试', ?) RETURNING id", office(rows, "99", 2));
        rows.run("INSERT INTO appointment (staff_id, office_id, position_type, establishment_kind, document_no, valid_from, valid_to)"
                + " VALUES (?, ?, 'TOWNSHIP_OPERATOR', 1, ?, '2020-01-01', '9999-12-31')", operator, office, DOCUMENT);
        String number = CertificateNumber.issue("999901", today.getYear() - 1, CertificateNumber.Level.TOWNSHIP,
                rows.number("SELECT COUNT(*) + 1 FROM certificate").orElseThrow().intValue()).value();
        long certificate = certificate(rows, operator, number, "VALID", today.minusYears(1), today.plusYears(1));
        rows.run("INSERT INTO endorsement (certificate_id, year, result, document_no, endorsed_on) VALUES (?, ?, 'PASSED', ?, ?)",
                certificate, today.getYear() - 1, DOCUMENT, today);
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            rows.run("INSERT INTO training_standing (staff_id, year, strict_minutes, wide_minutes, prefecture_trainings, document_no) VALUES (?, ?, 3000, 3000, 2, ?)",
                    operator, year, DOCUMENT);
            rows.run("INSERT INTO pledge (staff_id, year, pledge_signed_on, sheet_signed_on) VALUES (?, ?, ?, ?)", operator, year,
                    LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1));
        }
        return new TrialCounty(operator, officer, office, certificate, number);
    }

    /** One more certificate. @return its id */
    public static long certificate(Rows rows, long holder, String number, String status, LocalDate from, LocalDate to) throws SQLException {
        long issuer = rows.number("SELECT id FROM office WHERE division_code = '99'").orElseThrow();
        return rows.inserted("INSERT INTO certificate (number, staff_id, type, status, status_since, suspended_by, issuing_office_id, basis, issued_on, valid_from, valid_to)"
                + " VALUES (?, ?, 'TOWNSHIP', ?, ?, ?, ?, 'trial', ?, ?, ?) RETURNING id", number, holder, status, LocalDateTime.now(OfficialTime.ZONE),
                status.equals("SUSPENDED") ? "PROVINCE" : null, issuer, from, from, to);
    }

    /** An account without a password that fits, for statements typed by hand. @return its id */
    public static long account(Rows rows, long staff) throws SQLException {
        return rows.inserted("INSERT INTO account (username, staff_id, password_hash, password_set_at) VALUES (?, ?, '', ?) RETURNING id",
                "trial." + staff, staff, LocalDateTime.now(OfficialTime.ZONE));
    }

    private static long office(Rows rows, String division, int level) throws SQLException {
        rows.run("INSERT IGNORE INTO office (division_code, level, name) VALUES (?, ?, ?)", division, level, "试验" + division);
        return rows.number("SELECT id FROM office WHERE division_code = ?", division).orElseThrow();
    }
}
