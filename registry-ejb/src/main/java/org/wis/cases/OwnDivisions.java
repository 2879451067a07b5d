package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;

/** The counties and townships whose cards a person may see: by appointment to an information post, by an acting post, by an emergency authorisation. */
@Dependent
class OwnDivisions {

    private static final int COUNTY_LEVEL = 4;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /** Her divisions on this day, none of them inside another. */
    List<DivisionCode> of(long staffId, LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT o.division_code FROM appointment a JOIN office o ON o.id = a.office_id"
                + " WHERE a.staff_id = ?1 AND a.valid_from <= ?2 AND a.valid_to > ?2 AND o.level >= " + COUNTY_LEVEL
                + " AND a.position_type IN ('COUNTY_INFO_MANAGER', 'TOWNSHIP_OPERATOR')"
                + " UNION SELECT township_code FROM acting_appointment WHERE staff_id = ?1 AND valid_from <= ?2 AND valid_to > ?2"
                + " UNION SELECT township_code FROM emergency_authorisation WHERE staff_id = ?1 AND approved_by IS NOT NULL"
                + " AND first_day <= ?2 AND last_day >= ?2 AND (ended_on IS NULL OR ended_on > ?2)")
                .setParameter(1, staffId).setParameter(2, day).getResultList();
        List<DivisionCode> all = rows.stream().map(code -> new DivisionCode((String) code)).sorted().toList();
        return all.stream().filter(code -> all.stream().noneMatch(other -> !other.equals(code) && other.contains(code))).toList();
    }
}
