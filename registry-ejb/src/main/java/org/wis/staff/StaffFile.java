package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wis.gate.Refused;
import org.wis.staff.StaffDetail.Absence;
import org.wis.staff.StaffDetail.Emergency;
import org.wis.staff.StaffDetail.Post;
import org.wis.staff.StaffDetail.Signed;
import org.wis.staff.StaffDetail.Suspension;

/** Everything kept about one person, to be looked at. */
@Dependent
class StaffFile {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;
    @Inject
    StaffRegister register;

    StaffDetail of(StaffId id) {
        Person person = register.person(id);
        Staff staff = entities.find(Staff.class, id.value());
        if (staff == null) {
            throw new Refused(StaffRefusal.PERSON_UNKNOWN);
        }
        return new StaffDetail(person, staff.phone(), posts(id), absences(id), pledges(id), suspensions(id),
                newest(ActingAppointment.class, id, Comparator.comparing(acting -> acting.spell().from())).stream().map(ActingPost::of).toList(),
                emergencies(id));
    }

    private List<Post> posts(StaffId id) {
        return newest(Appointment.class, id, Comparator.<Appointment, LocalDate>comparing(one -> one.spell().from())).stream()
                .map(one -> new Post(one.id(), entities.find(Office.class, one.office().value()).name(), one.position(), one.establishment(), one.documentNo(), one.spell()))
                .toList();
    }

    private List<Absence> absences(StaffId id) {
        return newest(LeavePeriod.class, id, Comparator.<LeavePeriod, LocalDate>comparing(one -> one.spell().from())).stream()
                .map(one -> new Absence(one.kind(), one.documentNo(), one.spell()))
                .toList();
    }

    private List<Signed> pledges(StaffId id) {
        return newest(Pledge.class, id, Comparator.comparing(Pledge::year)).stream()
                .map(one -> new Signed(one.year(), one.pledgeSignedOn(), one.sheetSignedOn()))
                .toList();
    }

    private List<Suspension> suspensions(StaffId id) {
        return newest(EntrySuspension.class, id, Comparator.<EntrySuspension, LocalDate>comparing(one -> one.spell().from())).stream()
                .map(one -> new Suspension(one.documentNo(), one.reason(), one.hearingOn(), one.liftedDocumentNo(), one.spell()))
                .toList();
    }

    private List<Emergency> emergencies(StaffId id) {
        return newest(EmergencyAuthorisation.class, id, Comparator.comparing(EmergencyAuthorisation::firstDay)).stream()
                .map(one -> new Emergency(one.id(), one.township().value(), one.documentNo(), one.firstDay(), one.lastDay(), one.approved(), one.ended()))
                .toList();
    }

    private <T> List<T> newest(Class<T> type, StaffId id, Comparator<T> order) {
        List<T> found = new ArrayList<>(entities.createQuery("SELECT x FROM " + type.getSimpleName() + " x WHERE x.staffId = :staff", type)
                .setParameter("staff", id.value())
                .getResultList());
        found.sort(order.reversed());
        return found;
    }
}
