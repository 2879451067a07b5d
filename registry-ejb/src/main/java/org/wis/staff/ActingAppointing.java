package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.gate.SignedIn;
import org.wis.time.OfficialTime;

/** A county lets the operator of one township write for another one for some time (代岗). */
@Stateless
public class ActingAppointing {

    private static final int TOWNSHIP = 5;

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    People people;
    @Inject
    Periods periods;
    @Inject
    Limits limits;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Appoints. What is typed beyond the longest acting post is cut.
     *
     * @param township the township without an operator
     * @param from     first day, today or later
     * @param lastDay  last day, inclusive
     * @return the acting appointment with the days that hold
     * @throws Refused ACTING_NOT_FROM_THIS_COUNTY, ACTING_IN_OWN_TOWNSHIP, ACTING_NOT_ELIGIBLE, ACTING_OVERLAPS, DATE_IN_PAST, PERIOD_EMPTY, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.APPOINT_ACTING)
    public ActingPost appoint(@On DivisionCode township, StaffId staff, String documentNo, LocalDate from, LocalDate lastDay) {
        credentials.lock(staff.value());
        SignedIn by = signatory.deciding(staff);
        Spell asked = new Spell(Days.coming(from, time.today()), Days.needed(lastDay).plusDays(1));
        requireNeighbour(township, people.home(staff));
        requireEligible(staff, asked.from());
        ActingAppointment acting = new ActingAppointment(staff, township, documentNo, by.accountId(), asked, limits.number("acting.days.max", asked.from()));
        periods.actings(staff).stream().filter(one -> one.township().equals(township) && one.spell().overlaps(acting.spell())).findFirst().ifPresent(other -> {
            throw new Refused(StaffRefusal.ACTING_OVERLAPS, other.spell().from(), other.spell().lastDay());
        });
        ActingPost post = ActingPost.of(periods.add(acting));
        audit.record(AuditKind.PERSONNEL, Action.APPOINT_ACTING.name(), staff.toString(), township + ", " + post.firstDay() + " to " + post.lastDay() + ", " + acting.documentNo());
        return post;
    }

    /**
     * Ends an acting post. Its first day counts in full.
     *
     * @return first day without it
     * @throws Refused ACTING_UNKNOWN, ACTING_ENDED, DECISION_WITHOUT_DOCUMENT, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.APPOINT_ACTING)
    public LocalDate end(@On ActingId id, String documentNo) {
        StaffId staff = periods.whoActs(id);
        credentials.lock(staff.value());
        signatory.deciding(staff);
        String document = Decision.documentNumber(documentNo);
        ActingAppointment acting = periods.acting(id);
        LocalDate today = time.today();
        if (!today.isBefore(acting.spell().to())) {
            throw new Refused(StaffRefusal.ACTING_ENDED);
        }
        LocalDate free = acting.end(today);
        audit.record(AuditKind.PERSONNEL, Action.APPOINT_ACTING.name(), staff.toString(), acting.township() + " ended from " + free + ", " + document);
        return free;
    }

    private static void requireNeighbour(DivisionCode township, DivisionCode home) {
        if (township.level() != TOWNSHIP || home.level() != TOWNSHIP || !township.county().equals(home.county())) {
            throw new Refused(StaffRefusal.ACTING_NOT_FROM_THIS_COUNTY);
        }
        if (township.equals(home)) {
            throw new Refused(StaffRefusal.ACTING_IN_OWN_TOWNSHIP);
        }
    }

    /** What can be seen now; each write is judged by the gate again, with training and pledge. */
    private void requireEligible(StaffId staff, LocalDate day) {
        boolean onPost = periods.appointments(staff).stream().anyMatch(one -> one.position() == PositionType.TOWNSHIP_OPERATOR
                && one.spell().covers(day) && limits.onEstablishment(day).contains(one.establishment()));
        boolean away = periods.leaves(staff).stream().anyMatch(one -> one.spell().covers(day));
        boolean suspended = periods.entrySuspensions(staff).stream().anyMatch(one -> one.spell().covers(day));
        if (!onPost || away || suspended || !periods.certified(staff, day)) {
            throw new Refused(StaffRefusal.ACTING_NOT_ELIGIBLE);
        }
    }
}
