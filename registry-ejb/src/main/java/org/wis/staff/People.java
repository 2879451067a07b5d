package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** Offices and the people in them. What is got to be changed is read with a lock, so it is never an old version. */
@Dependent
class People {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Office office(OfficeId id) {
        Office office = entities.find(Office.class, id.value());
        if (office == null) {
            throw new Refused(StaffRefusal.OFFICE_UNKNOWN);
        }
        return office;
    }

    Staff get(StaffId id) {
        Staff staff = entities.find(Staff.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (staff == null) {
            throw new Refused(StaffRefusal.PERSON_UNKNOWN);
        }
        return staff;
    }

    /** Division of her home office, read with a lock. */
    DivisionCode home(StaffId id) {
        return office(get(id).office()).division();
    }

    Optional<StaffId> byIdNumber(byte[] index) {
        List<?> found = entities.createNativeQuery("SELECT id FROM staff WHERE id_number_index = ?1").setParameter(1, index).getResultList();
        return found.stream().map(id -> new StaffId(((Number) id).longValue())).findFirst();
    }

    StaffId add(Staff staff) {
        entities.persist(staff);
        entities.flush();
        return staff.id();
    }

    /** Person, home office and its division in one plain reading: without entities, so that a later locked reading is fresh. */
    Optional<Row> glance(StaffId id) {
        List<?> found = entities.createNativeQuery("SELECT s.id, s.name, s.sex, s.id_number_enc, o.id, o.name, o.division_code"
                        + " FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(Row::of).findFirst();
    }

    Optional<DivisionCode> division(Whose whose, long id) {
        List<?> found = entities.createNativeQuery(whose.query).setParameter(1, id).getResultList();
        return found.stream().map(code -> DivisionCode.of((String) code)).findFirst();
    }

    /** Whose division is asked. */
    enum Whose {
        OFFICE("SELECT division_code FROM office WHERE id = ?1"),
        PERSON("SELECT o.division_code FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ?1"),
        ACTING("SELECT township_code FROM acting_appointment WHERE id = ?1"),
        EMERGENCY("SELECT township_code FROM emergency_authorisation WHERE id = ?1");

        private final String query;

        Whose(String query) {
            this.query = query;
        }
    }
}
