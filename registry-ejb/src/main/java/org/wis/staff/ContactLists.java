package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.GateReason.Fixer;

/** Offices above a person, and the county's information managers, with their office phones. */
@Dependent
class ContactLists {

    private static final int MOST_LINES = 20;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** From her own office upwards; who is on leave that day is left out, and so is she. */
    List<Contact> above(StaffId person, LocalDate day) {
        List<?> found = entities.createNativeQuery("SELECT o.level, o.name, m.name, COALESCE(m.phone, o.phone)"
                        + " FROM staff s JOIN office h ON h.id = s.office_id"
                        + " JOIN office o ON h.division_code LIKE CONCAT(o.division_code, '%')"
                        + " LEFT JOIN appointment a ON a.office_id = o.id AND a.position_type = 'COUNTY_INFO_MANAGER' AND a.valid_from <= ?2 AND a.valid_to > ?2 AND a.staff_id <> s.id"
                        + "   AND NOT EXISTS (SELECT 1 FROM leave_period l WHERE l.staff_id = a.staff_id AND l.valid_from <= ?2 AND l.valid_to > ?2)"
                        + " LEFT JOIN staff m ON m.id = a.staff_id"
                        + " WHERE s.id = ?1 ORDER BY o.level DESC, o.id, m.id")
                .setParameter(1, person.value())
                .setParameter(2, day)
                .setMaxResults(MOST_LINES)
                .getResultList();
        return found.stream().map(Row::of).map(row -> new Contact(level((int) row.number(0)), row.text(1), row.text(2), row.text(3))).toList();
    }

    private static Fixer level(int officeLevel) {
        return switch (officeLevel) {
            case 2 -> Fixer.PROVINCE;
            case 3 -> Fixer.PREFECTURE;
            case 4 -> Fixer.COUNTY;
            default -> Fixer.TOWNSHIP;
        };
    }
}
