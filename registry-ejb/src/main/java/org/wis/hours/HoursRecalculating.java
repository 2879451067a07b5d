package org.wis.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Credentials;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;
import org.wis.training.CountedYear;
import org.wis.training.StandingCounts;

/**
 * Counts the hours of a person anew after something changed that they rest on, and keeps the result for the gate. It counts from now on: writes of the past are never
 * touched, and every earlier version of the standing is kept.
 *
 * <p>Not a use case of its own: it is called inside the transaction of the one that made the change (attendance of a completed session, exam, completion, correction,
 * voiding, booking of a make-up, recognition of outside training), as its last step. That use case must have taken the credential rows of all persons it touches as its
 * first statements, in ascending order of their numbers; here the row is taken again, which costs nothing. Teachers of a session are persons it touches too.
 */
@Dependent
public class HoursRecalculating {

    @Inject
    Credentials credentials;
    @Inject
    FactReading facts;
    @Inject
    HoursParameters parameters;
    @Inject
    StandingCounts counts;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Counts a year; with a pre-service training also the later ones to the next, since it may precede the appointment it is for.
     *
     * @param staff the person
     * @param year  calendar year whose hours may have changed; for a booking the year booked to and the year of the days, one call each
     */
    public void recalculate(StaffId staff, int year) {
        credentials.lock(staff.value());
        TrainingFacts known = facts.toCount(staff);
        Hours hours = new Hours(known, parameters::of);
        for (int touched : touched(known, year)) {
            YearAccount account = hours.of(touched, time.today());
            Entered entered = account.entered();
            CountedYear counted = new CountedYear(account.strictMinutes() - entered.strictMinutes(), account.wideMinutes() - entered.wideMinutes(),
                    account.prefectureTrainings() - entered.prefectureTrainings(), hours.preServiceCounted(touched));
            if (counts.keep(staff, touched, counted, time.now())) {
                audit.record(AuditKind.PERSONNEL, "COUNT_HOURS", staff.toString(), touched + ": " + counted.strictMinutes() + "/" + counted.wideMinutes() + " min, "
                        + counted.prefectureTrainings() + " trainings counted; " + (account.compliant() ? "met" : "not met"));
            }
        }
    }

    private Set<Integer> touched(TrainingFacts known, int year) {
        Set<Integer> touched = new TreeSet<>(Set.of(year));
        if (known.participations().stream().anyMatch(one -> one.session().preService())) {
            for (int later = year + 1; later <= time.today().getYear() + 1; later++) {
                touched.add(later);
            }
        }
        return touched;
    }
}
