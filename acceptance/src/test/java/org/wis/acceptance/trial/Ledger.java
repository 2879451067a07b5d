package org.wis.acceptance.trial;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the registry holds of the trial's cards, every version of them, read under the owner's account. */
public final class Ledger {

    private static final String AMENDMENT = "m.action = 'AMEND_CASE' AND m.staff_id = ?";

    private final Rows rows;
    private final long operator;

    /** @param owner stays the caller's */
    public Ledger(Connection owner, TrialCounty county) {
        this.rows = new Rows(owner);
        this.operator = county.operator();
    }

    /** The marks that the card bore, in the order of its versions. */
    public List<String> marks(String caseNumber) throws SQLException {
        return rows.texts("SELECT residence_address FROM woman_case FOR SYSTEM_TIME ALL WHERE case_number = ? AND residence_address LIKE '%-%' ORDER BY row_start",
                caseNumber);
    }

    /** The mark it bears now. */
    public String mark(String caseNumber) throws SQLException {
        return rows.text("SELECT residence_address FROM woman_case WHERE case_number = ?", caseNumber).orElseThrow();
    }

    /** The version of the card. */
    public long version(String caseNumber) throws SQLException {
        return rows.number("SELECT version FROM woman_case WHERE case_number = ?", caseNumber).orElseThrow();
    }

    /** How many lines of the trail say that the operator was refused an amendment. */
    public long refusalsRecorded() throws SQLException {
        return rows.number("SELECT COUNT(*) FROM audit_line l JOIN account a ON a.id = l.account_id WHERE a.staff_id = ? AND l.kind = 'REFUSED'"
                + " AND l.action = 'AMEND_CASE'", operator).orElseThrow();
    }

    /** Whatever is not whole: an amendment is one mandate, one version of the card, one of the child with the same mark, one line of the trail. */
    public List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        find(faults, "a mandate without exactly one version of a card",
                "SELECT m.id FROM mandate m WHERE " + AMENDMENT + " AND (SELECT COUNT(*) FROM woman_case FOR SYSTEM_TIME ALL v WHERE v.mandate_id = m.id) <> 1");
        find(faults, "a mandate without exactly one version of a child",
                "SELECT m.id FROM mandate m WHERE " + AMENDMENT + " AND (SELECT COUNT(*) FROM child FOR SYSTEM_TIME ALL c WHERE c.mandate_id = m.id) <> 1");
        find(faults, "a mandate without exactly one line of the trail",
                "SELECT m.id FROM mandate m WHERE " + AMENDMENT + " AND (SELECT COUNT(*) FROM audit_line l WHERE l.mandate_id = m.id AND l.kind = 'WRITE') <> 1");
        find(faults, "two halves of different amendments under one mandate", "SELECT m.id FROM mandate m JOIN woman_case FOR SYSTEM_TIME ALL v ON v.mandate_id = m.id"
                + " JOIN child FOR SYSTEM_TIME ALL c ON c.mandate_id = m.id WHERE " + AMENDMENT + " AND c.handbook_no <> v.residence_address");
        find(faults, "a version of a card without a mandate", "SELECT v.id FROM woman_case FOR SYSTEM_TIME ALL v LEFT JOIN mandate m ON m.id = v.mandate_id"
                + " WHERE m.id IS NULL AND ? > 0");
        find(faults, "a line of the trail without its mandate", "SELECT l.id FROM audit_line l LEFT JOIN mandate m ON m.id = l.mandate_id"
                + " WHERE l.kind = 'WRITE' AND m.id IS NULL AND ? > 0");
        return faults;
    }

    private void find(List<String> faults, String what, String sql) throws SQLException {
        rows.texts(sql, operator).forEach(id -> faults.add(what + ": " + id));
    }
}
