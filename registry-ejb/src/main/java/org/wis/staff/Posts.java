package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Refused;

/** Makes and ends the posts of a person whose credential row is taken. */
@Dependent
class Posts {

    @Inject
    People people;
    @Inject
    Periods periods;

    /**
     * @param held her posts so far
     * @throws Refused POSITION_NOT_OF_THIS_OFFICE, APPOINTMENT_OVERLAPS
     */
    Appointment make(StaffId staff, AppointmentOrder order, List<Appointment> held) {
        if (!order.position().existsAt(people.office(order.office()).level())) {
            throw new Refused(StaffRefusal.POSITION_NOT_OF_THIS_OFFICE, order.position());
        }
        Spell spell = Spell.from(order.from());
        held.stream()
                .filter(one -> one.same(order.office(), order.position()) && one.spell().overlaps(spell))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(StaffRefusal.APPOINTMENT_OVERLAPS, other.spell().from(), other.spell().lastDay());
                });
        return periods.add(new Appointment(staff, order.office(), order.position(), order.establishment(), order.documentNo(), spell));
    }

    /** Ends all posts in force before a day. @return all posts of hers @throws Refused NOTHING_TO_TRANSFER when none is in force */
    List<Appointment> endBefore(StaffId staff, LocalDate day) {
        LocalDate lastDay = day.minusDays(1);
        List<Appointment> held = periods.appointments(staff);
        List<Appointment> former = held.stream().filter(one -> one.spell().covers(lastDay) && one.spell().to().isAfter(day)).toList();
        if (former.isEmpty()) {
            throw new Refused(StaffRefusal.NOTHING_TO_TRANSFER);
        }
        former.forEach(one -> one.end(lastDay));
        return held;
    }
}
