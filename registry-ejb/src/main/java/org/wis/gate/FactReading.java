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

    /** One row per fact; its first column says which, the meaning of the others is known to {@link FactRows}. Parameters: account, person, the five codes above the target, the day. */
    static final String STATEMENT = """
            SELECT 'ACCOUNT' AS fact, a.id AS id, a.staff_id AS ref, NULL AS other, NULL AS s1, NULL AS s2, NULL AS s3, NULL AS s4, NULL AS s5,
                   a.disabled_at IS NOT NULL AS n1, a.must_change AS n2, NULL AS n3, NULL AS n4, NULL AS n5, NULL AS d1, NULL AS d2, NULL AS d3, a.locked_until AS t
              FROM account a WHERE a.id = ?1
            UNION ALL SELECT 'ROLE', NULL, NULL, NULL, r.role, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
              FROM account_role r WHERE r.account_id = ?1
            UNION ALL SELECT 'HOME', o.id, NULL, NULL, o.division_code, NULL, NULL, NULL, NULL, o.level, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
              FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ?2
            UNION ALL SELECT 'POST', p.id, o.id, NULL, o.division_code, p.position_type, NULL, NULL, NULL, o.level, p.establishment_kind, NULL, NULL, NULL,
                   p.valid_from, p.valid_to, NULL, NULL
              FROM appointment p JOIN office o ON o.id = p.office_id WHERE p.staff_id = ?2
            UNION ALL SELECT 'LEAVE', NULL, NULL, NULL, l.kind, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, l.valid_from, l.valid_to, NULL, NULL
              FROM leave_period l WHERE l.staff_id = ?2
            UNION ALL SELECT 'CERTIFICATE', c.id, NULL, NULL, c.number, c.type, c.status, c.status_document_no, c.suspended_by, NULL, NULL, NULL, NULL, NULL,
                   c.valid_from, c.valid_to, c.suspension_last_day, c.status_since
              FROM certificate c WHERE c.staff_id = ?2
            UNION ALL SELECT 'ENDORSEMENT', NULL, c.id, NULL, e.result, NULL, NULL, NULL, NULL, e.year, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
              FROM certificate c JOIN endorsement e ON e.certificate_id = c.id WHERE c.staff_id = ?2
            UNION ALL SELECT 'RENEWAL', NULL, c.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, n.applied_on, n.decided_on, NULL, NULL
              FROM certificate c JOIN renewal_application n ON n.certificate_id = c.id WHERE c.staff_id = ?2
            UNION ALL SELECT 'TRAINING', NULL, NULL, NULL, t.obligation, NULL, NULL, NULL, NULL, t.year, t.strict_minutes, t.wide_minutes, t.prefecture_trainings,
                   t.pre_service_passed, t.late_make_up_on, NULL, NULL, NULL
              FROM training_standing t WHERE t.staff_id = ?2
            UNION ALL SELECT 'PLEDGE', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, g.year, NULL, NULL, NULL, NULL, g.pledge_signed_on, g.sheet_signed_on, NULL, NULL
              FROM pledge g WHERE g.staff_id = ?2
            UNION ALL SELECT 'SUSPENSION', NULL, NULL, NULL, u.document_no, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, u.valid_from, u.valid_to, NULL, NULL
              FROM entry_suspension u WHERE u.staff_id = ?2
            UNION ALL SELECT 'ACTING', q.id, NULL, NULL, q.township_code, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, q.valid_from, q.valid_to, NULL, NULL
              FROM acting_appointment q WHERE q.staff_id = ?2
            UNION ALL SELECT 'EMERGENCY', m.id, m.proposed_by, m.approved_by, m.township_code, NULL, NULL, NULL, NULL, m.extended_on IS NOT NULL, NULL, NULL, NULL, NULL,
                   m.first_day, m.last_day, m.ended_on, NULL
              FROM emergency_authorisation m WHERE m.staff_id = ?2
            UNION ALL SELECT 'FREEZE', NULL, NULL, NULL, f.division_code, f.document_no, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, f.valid_from, f.valid_to, NULL, NULL
              FROM unit_freeze f WHERE f.division_code IN (?3, ?4, ?5, ?6, ?7) AND f.valid_to > ?8
            UNION ALL SELECT 'PARAMETER', NULL, NULL, NULL, v.name, v.value, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, v.valid_from, v.valid_to, NULL, NULL
              FROM parameter v FORCE INDEX (one_value)
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
        FactRows facts = new FactRows();
        rows.forEach(row -> facts.take((Object[]) row));
        return facts.facts(who.secondFactor(), target);
    }

    /** The division of that length it lies in, or itself again when it is shorter. */
    private static String prefix(DivisionCode division, int length) {
        return division.value().substring(0, Math.min(length, division.value().length()));
    }
}
