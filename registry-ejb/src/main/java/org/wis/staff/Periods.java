package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** The facts with a duration. All of a person are read together, with a lock, after her credential row was taken: they are few and never stale. */
@Dependent
class Periods {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    List<Appointment> appointments(StaffId staff) {
        return locked(Appointment.class, "staffId", staff.value());
    }

    List<LeavePeriod> leaves(StaffId staff) {
        return locked(LeavePeriod.class, "staffId", staff.value());
    }

    List<Pledge> pledges(StaffId staff) {
        return locked(Pledge.class, "staffId", staff.value());
    }

    List<EntrySuspension> entrySuspensions(StaffId staff) {
        return locked(EntrySuspension.class, "staffId", staff.value());
    }

    List<ActingAppointment> actings(StaffId staff) {
        return locked(ActingAppointment.class, "staffId", staff.value());
    }

    List<EmergencyAuthorisation> emergencies(StaffId staff) {
        return locked(EmergencyAuthorisation.class, "staffId", staff.value());
    }

    List<UnitFreeze> freezes(DivisionCode division) {
        return locked(UnitFreeze.class, "division", division);
    }

    /** The person of an acting appointment; she never changes, so it may be read before her row is taken. */
    StaffId whoActs(ActingId id) {
        return owner("SELECT staff_id FROM acting_appointment WHERE id = ?1", id.value(), StaffRefusal.ACTING_UNKNOWN);
    }

    /** The grantee of an emergency authorisation; she never changes. */
    StaffId grantee(EmergencyId id) {
        return owner("SELECT staff_id FROM emergency_authorisation WHERE id = ?1", id.value(), StaffRefusal.EMERGENCY_UNKNOWN);
    }

    ActingAppointment acting(ActingId id) {
        return entities.find(ActingAppointment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    EmergencyAuthorisation emergency(EmergencyId id) {
        return entities.find(EmergencyAuthorisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether she holds a certificate in force on the day; read with a lock, because the plain reading of this transaction may be older. */
    boolean certified(StaffId staff, LocalDate day) {
        return !entities.createNativeQuery("SELECT id FROM certificate WHERE staff_id = ?1"
                        + " AND certificate_state(status, suspension_last_day, suspended_by, valid_from, valid_to, ?2) = 'VALID' LOCK IN SHARE MODE")
                .setParameter(1, staff.value())
                .setParameter(2, day)
                .getResultList()
                .isEmpty();
    }

    /** Person behind an account, null for a technical one. */
    Long personOf(long account) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM account WHERE id = ?1").setParameter(1, account).getResultList();
        return found.isEmpty() || found.get(0) == null ? null : ((Number) found.get(0)).longValue();
    }

    <T> T add(T fact) {
        entities.persist(fact);
        entities.flush();
        return fact;
    }

    private StaffId owner(String query, long id, StaffRefusal unknown) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, id).getResultList();
        return found.stream().map(staff -> new StaffId(((Number) staff).longValue())).findFirst().orElseThrow(() -> new Refused(unknown));
    }

    private <T> List<T> locked(Class<T> type, String attribute, Object value) {
        return entities.createQuery("SELECT x FROM " + type.getSimpleName() + " x WHERE x." + attribute + " = :value ORDER BY x.id", type)
                .setParameter("value", value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
