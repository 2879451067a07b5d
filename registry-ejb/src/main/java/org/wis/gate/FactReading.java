package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.division.DivisionCode;

/** Reads every fact about a person in one statement, afresh. For a write the credential row must have been locked before, else the answer may be older than the lock. */
@Dependent
class FactReading {

    /**
     * One line per fact: its name, then its values as {@link FactRows} knows them, set apart by a control character; nothing for null; texts typed by
     * people last, so that none can pass for another value. One column and no more, because parsing the statement and carrying fifteen kinds of rows in common columns cost three times as much as reading them.
     * Parameters: account, person, the five codes above the target (empty: the home office is meant), the day.
     */
    static final String STATEMENT = """
            SELECT CONCAT_WS(_utf8mb4 X'1F', 'ACCOUNT', a.id, IFNULL(a.staff_id, ''), a.disabled_at IS NOT NULL, IFNULL(a.locked_until, ''), a.must_change)
                FROM account a WHERE a.id = ?1
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'ROLE', r.role)
                FROM account_role r WHERE r.account_id = ?1
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'HOME', o.id, o.division_code, o.level)
                FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'POST', p.id, o.id, o.division_code, o.level, p.position_type, p.establishment_kind, p.valid_from, p.valid_to)
                FROM appointment p JOIN office o ON o.id = p.office_id WHERE p.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'LEAVE', l.kind, l.valid_from, l.valid_to)
                FROM leave_period l WHERE l.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'CERTIFICATE', c.id, c.number, c.type, c.status, c.status_since, IFNULL(c.suspended_by, ''),
                    IFNULL(c.suspension_last_day, ''), c.valid_from, c.valid_to, IFNULL(c.status_document_no, ''))
                FROM certificate c WHERE c.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'ENDORSEMENT', c.id, e.year, e.result)
                FROM certificate c JOIN endorsement e ON e.certificate_id = c.id WHERE c.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'RENEWAL', c.id, n.applied_on, IFNULL(n.decided_on, ''))
                FROM certificate c JOIN renewal_application n ON n.certificate_id = c.id WHERE c.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'TRAINING', t.year, t.strict_minutes, t.wide_minutes, t.prefecture_trainings, t.obligation,
                    t.pre_service_passed, IFNULL(t.late_make_up_on, ''))
                FROM training_standing t WHERE t.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'PLEDGE', g.year, g.pledge_signed_on, g.sheet_signed_on)
                FROM pledge g WHERE g.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'SUSPENSION', u.valid_from, u.valid_to, u.document_no)
                FROM entry_suspension u WHERE u.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'ACTING', q.id, q.township_code, q.valid_from, q.valid_to)
                FROM acting_appointment q WHERE q.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'EMERGENCY', m.id, m.township_code, m.proposed_by, IFNULL(m.approved_by, ''), m.first_day, m.last_day,
                    m.extended_on IS NOT NULL, IFNULL(m.ended_on, ''))
                FROM emergency_authorisation m WHERE m.staff_id = ?2
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'FREEZE', f.division_code, f.valid_from, f.valid_to, f.document_no)
                FROM unit_freeze f
                WHERE f.valid_to > ?8 AND (f.division_code IN (?3, ?4, ?5, ?6, ?7)
                    OR ?3 = '' AND (SELECT o.division_code FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ?2) LIKE CONCAT(f.division_code, '%'))
            UNION ALL SELECT CONCAT_WS(_utf8mb4 X'1F', 'PARAMETER', v.name, v.valid_from, v.valid_to, v.value)
                FROM parameter v
            """;

    private static final int[] LENGTHS = {2, 4, 6, 9, 12};
    private static final int FIRST_CODE = 3;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /**
     * The facts as they are committed now.
     *
     * @param who    who is signed in
     * @param target what the act is about; null when it is about nothing in particular
     * @param at     the moment, official time
     */
    Facts read(SignedIn who, Target target, LocalDateTime at) {
        var query = entities.createNativeQuery(STATEMENT).setParameter(1, who.accountId()).setParameter(2, who.staffId());
        for (int i = 0; i < LENGTHS.length; i++) {
            query.setParameter(FIRST_CODE + i, target == null ? "" : prefix(target.division(), LENGTHS[i]));
        }
        query.setParameter(FIRST_CODE + LENGTHS.length, at.toLocalDate());
        List<?> rows = query.getResultList();
        FactRows facts = new FactRows(who.secondFactor());
        rows.forEach(row -> facts.take((String) row));
        return facts.facts(target);
    }

    /** The division of that length it lies in, or itself again when it is shorter. */
    private static String prefix(DivisionCode division, int length) {
        return division.value().substring(0, Math.min(length, division.value().length()));
    }
}
