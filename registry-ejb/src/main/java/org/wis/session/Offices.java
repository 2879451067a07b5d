package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.OfficeLine;
import org.wis.staff.Row;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRefusal;
import org.wis.time.OfficialTime;

/** Offices as the planning of trainings needs them. */
@Dependent
class Offices {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;
    @Inject
    OfficialTime time;

    OfficeLine get(OfficeId id) {
        List<?> found = entities.createNativeQuery("SELECT id, name, division_code, phone FROM office WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(row -> new OfficeLine(new OfficeId(row.number(0)), row.text(1), DivisionCode.of(row.text(2)), row.text(3))).findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.OFFICE_UNKNOWN));
    }

    /** The office of a division; the first of them. @throws Refused OFFICE_UNKNOWN */
    OfficeId of(DivisionCode division) {
        List<?> found = entities.createNativeQuery("SELECT id FROM office WHERE division_code = ?1").setParameter(1, division.value()).getResultList();
        return found.stream().map(id -> new OfficeId(((Number) id).longValue())).findFirst().orElseThrow(() -> new Refused(StaffRefusal.OFFICE_UNKNOWN));
    }

    /**
     * The level that counts (5.3): the organiser's own, or that of the office above it which issued the notice.
     *
     * @throws Refused OFFICE_UNKNOWN, NOTICE_OFFICE_NOT_ABOVE
     */
    int level(OfficeId organiser, OfficeId noticeOffice) {
        DivisionCode own = get(organiser).division();
        if (noticeOffice == null) {
            return own.level();
        }
        DivisionCode above = get(noticeOffice).division();
        if (!above.contains(own)) {
            throw new Refused(SessionRefusal.NOTICE_OFFICE_NOT_ABOVE);
        }
        return above.level();
    }

    /** Division of a person's home office. @throws Refused PERSON_UNKNOWN */
    DivisionCode home(StaffId staff) {
        List<?> found = entities.createNativeQuery("SELECT o.division_code FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ?1").setParameter(1, staff.value())
                .getResultList();
        return found.stream().map(code -> DivisionCode.of((String) code)).findFirst().orElseThrow(() -> new Refused(StaffRefusal.PERSON_UNKNOWN));
    }

    /** Offices above an office, and itself, from the province down. */
    List<OfficeLine> upwards(OfficeId id) {
        return lines("SELECT o.id, o.name, o.division_code, o.phone FROM office o JOIN office h ON h.division_code LIKE CONCAT(o.division_code, '%') WHERE h.id = ?1"
                + " ORDER BY o.level", id.value());
    }

    /** Counties with an office in a division, or the county it lies in. */
    List<OfficeLine> counties(DivisionCode place) {
        return lines("SELECT id, name, division_code, phone FROM office WHERE level = 4 AND (division_code LIKE CONCAT(?1, '%') OR ?1 LIKE CONCAT(division_code, '%'))"
                + " ORDER BY division_code", place.value());
    }

    /** Who holds the post of an information manager of a county today. */
    List<StaffId> managers(DivisionCode county) {
        List<?> found = entities.createNativeQuery("SELECT DISTINCT a.staff_id FROM appointment a JOIN office o ON o.id = a.office_id WHERE o.division_code = ?1"
                        + " AND a.position_type = 'COUNTY_INFO_MANAGER' AND a.valid_from <= ?2 AND a.valid_to > ?2 ORDER BY a.staff_id")
                .setParameter(1, county.value())
                .setParameter(2, time.today())
                .getResultList();
        return found.stream().map(id -> new StaffId(((Number) id).longValue())).toList();
    }

    private List<OfficeLine> lines(String query, Object parameter) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, parameter).getResultList();
        return found.stream().map(Row::of).map(row -> new OfficeLine(new OfficeId(row.number(0)), row.text(1), DivisionCode.of(row.text(2)), row.text(3))).toList();
    }
}
