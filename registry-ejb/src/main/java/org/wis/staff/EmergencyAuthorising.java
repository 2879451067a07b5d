package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
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

/** Emergency authorisation (应急授权): one person proposes, another approves, both for a third; 15 days, extended once. */
@Stateless
public class EmergencyAuthorising {

    private static final int TOWNSHIP = 5;

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    Periods periods;
    @Inject
    People people;
    @Inject
    Limits limits;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Proposes.
     *
     * @throws Refused EMERGENCY_NOT_ON_ESTABLISHMENT, EMERGENCY_PLEDGE_MISSING, EMERGENCY_DAYS_USED_UP, DATE_IN_PAST, DATE_IN_FUTURE, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.PROPOSE_EMERGENCY)
    public EmergencyId propose(@On DivisionCode township, EmergencyProposal proposal) {
        StaffId grantee = proposal.staff();
        credentials.lock(grantee.value());
        SignedIn by = signatory.deciding(grantee);
        LocalDate today = time.today();
        LocalDate first = Days.coming(proposal.firstDay(), today);
        Days.past(proposal.coursePassedOn(), today);
        requireEstablished(grantee, township, first);
        if (periods.pledges(grantee).stream().noneMatch(pledge -> pledge.year() == first.getYear())) {
            throw new Refused(StaffRefusal.EMERGENCY_PLEDGE_MISSING);
        }
        EmergencyAuthorisation proposed = new EmergencyAuthorisation(proposal, township, by.accountId(), time.now(), limits.number("emergency.days", first));
        requireDaysLeft(proposed, grantee);
        EmergencyId id = periods.add(proposed).id();
        record(Action.PROPOSE_EMERGENCY, "proposed", proposed);
        return id;
    }

    /**
     * Approves what another person proposed for a third; it begins today at the earliest.
     *
     * @throws Refused EMERGENCY_TWO_PERSONS, EMERGENCY_ALREADY_APPROVED, EMERGENCY_ENDED, EMERGENCY_PROPOSAL_STALE, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.APPROVE_EMERGENCY)
    public void approve(@On EmergencyId id) {
        EmergencyAuthorisation authorisation = open(id);
        SignedIn by = anotherThanProposer(authorisation);
        authorisation.approve(by.accountId(), time.now());
        record(Action.APPROVE_EMERGENCY, "approved", authorisation);
    }

    /**
     * Extends once by the same length, within the days a person may have in a year.
     *
     * @throws Refused EMERGENCY_TWO_PERSONS, EMERGENCY_NOT_APPROVED, EMERGENCY_ALREADY_EXTENDED, EMERGENCY_DAYS_USED_UP, EMERGENCY_ENDED
     */
    @Does(Action.APPROVE_EMERGENCY)
    public void extend(@On EmergencyId id) {
        EmergencyAuthorisation authorisation = open(id);
        anotherThanProposer(authorisation);
        LocalDate today = time.today();
        authorisation.extend(today, limits.number("emergency.days", today));
        requireDaysLeft(authorisation, authorisation.staff());
        record(Action.APPROVE_EMERGENCY, "extended", authorisation);
    }

    /** Ends it, or turns the proposal down, at once. @throws Refused EMERGENCY_ENDED, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.APPROVE_EMERGENCY)
    public void end(@On EmergencyId id) {
        EmergencyAuthorisation authorisation = open(id);
        signatory.deciding(authorisation.staff());
        authorisation.end(time.today());
        record(Action.APPROVE_EMERGENCY, "ended", authorisation);
    }

    private EmergencyAuthorisation open(EmergencyId id) {
        credentials.lock(periods.grantee(id).value());
        return periods.emergency(id);
    }

    /** Two accounts are not enough: they must stand for two persons. */
    private SignedIn anotherThanProposer(EmergencyAuthorisation authorisation) {
        SignedIn by = signatory.deciding(authorisation.staff());
        Long proposer = periods.personOf(authorisation.proposedBy());
        if (by.accountId() == authorisation.proposedBy() || by.staffId() == null || by.staffId().equals(proposer)) {
            throw new Refused(StaffRefusal.EMERGENCY_TWO_PERSONS);
        }
        return by;
    }

    private void requireEstablished(StaffId grantee, DivisionCode township, LocalDate day) {
        DivisionCode home = people.home(grantee);
        Set<EstablishmentKind> kinds = limits.onEstablishment(day);
        boolean established = periods.appointments(grantee).stream().anyMatch(one -> one.spell().covers(day) && kinds.contains(one.establishment()));
        if (township.level() != TOWNSHIP || !township.county().contains(home) || !established) {
            throw new Refused(StaffRefusal.EMERGENCY_NOT_ON_ESTABLISHMENT);
        }
    }

    private void requireDaysLeft(EmergencyAuthorisation asked, StaffId grantee) {
        int most = limits.number("emergency.days.year.max", asked.firstDay());
        LocalDate today = time.today();
        for (int year = asked.firstDay().getYear(); year <= asked.lastDay().getYear(); year++) {
            int counted = year;
            long others = periods.emergencies(grantee).stream().filter(one -> one != asked && one.counts(today)).mapToLong(one -> one.daysIn(counted)).sum();
            if (others + asked.daysIn(year) > most) {
                throw new Refused(StaffRefusal.EMERGENCY_DAYS_USED_UP, others, most);
            }
        }
    }

    private void record(Action action, String what, EmergencyAuthorisation authorisation) {
        audit.record(AuditKind.PERSONNEL, action.name(), authorisation.staff().toString(), what + ", " + authorisation.township()
                + ", " + authorisation.firstDay() + " to " + authorisation.lastDay() + ", " + authorisation.documentNo());
    }
}
