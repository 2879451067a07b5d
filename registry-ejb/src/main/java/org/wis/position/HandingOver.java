package org.wis.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Row;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegister;
import org.wis.time.OfficialTime;

/** A county records that the holder of a post handed it over (article 28). */
@Stateless
public class HandingOver {

    @Inject
    HandOvers handOvers;
    @Inject
    StaffRegister register;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Records or corrects the hand-over of a post.
     *
     * @param staff       whose post it is or was
     * @param appointment number of the appointment
     * @throws Refused POST_NOT_HERS, HAND_OVER_DAY_WRONG, HAND_OVER_TO_HERSELF, HAND_OVER_RECEIVER_ELSEWHERE, PERSON_UNKNOWN
     */
    @Does(Action.RECORD_HAND_OVER)
    public void record(@On StaffId staff, long appointment, HandOverNote note) {
        Row post = handOvers.post(staff, appointment).orElseThrow(() -> new Refused(PositionRefusal.POST_NOT_HERS));
        LocalDate today = time.today();
        if (note.handedOn().isBefore(post.day(0)) || note.handedOn().isAfter(today)) {
            throw new Refused(PositionRefusal.HAND_OVER_DAY_WRONG, post.day(0), today);
        }
        requireFitting(staff, note.receiver(), DivisionCode.of(post.text(1)));
        long by = signatory.account();
        handOvers.find(appointment).ifPresentOrElse(known -> known.take(note, by, time.now()),
                () -> handOvers.add(new HandOver(appointment, note, by, time.now())));
        audit.record(AuditKind.PERSONNEL, Action.RECORD_HAND_OVER.name(), staff.toString(), "post " + appointment + " on " + note.handedOn() + ", " + note.documentNo());
    }

    private void requireFitting(StaffId giver, StaffId receiver, DivisionCode place) {
        if (receiver == null) {
            return;
        }
        if (receiver.equals(giver)) {
            throw new Refused(PositionRefusal.HAND_OVER_TO_HERSELF);
        }
        DivisionCode home = register.person(receiver).division();
        boolean near = place.level() >= 4 ? home.level() >= 4 && home.county().equals(place.county()) : home.equals(place);
        if (!near) {
            throw new Refused(PositionRefusal.HAND_OVER_RECEIVER_ELSEWHERE);
        }
    }
}
