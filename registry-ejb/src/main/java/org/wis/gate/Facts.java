package org.wis.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * Everything the gate must know about one person at one moment, as plain data: read afresh in the transaction, judged by {@link Judge}, then forgotten.
 * Lists hold the past too, because grace, lapse and the reproduction of an old decision need it. Nothing is null but what says so.
 *
 * @param caller       who calls
 * @param account      the account that acts; null for nobody and for the system
 * @param home         home office of the person; null for a technical account
 * @param appointments all posts, past and coming
 * @param leaves       all leave, ended leave included (return grace)
 * @param certificates all certificates with their endorsements and renewal applications
 * @param trainings    yearly training standings
 * @param pledges      signed pledges and post sheets
 * @param suspensions  decisions that suspend the person's entry
 * @param actings      acting posts
 * @param emergencies  emergency authorisations, approved or not
 * @param freezes      freezes of the target's division or of one it lies in
 * @param target       what the act is about; null when it is about nothing in particular
 * @param periodClosed whether the act falls into a reporting period that is closed
 * @param rules        the parameters with their dates
 */
record Facts(Caller caller, Account account, Office home, List<Appointment> appointments, List<Leave> leaves, List<Certificate> certificates,
             List<TrainingYear> trainings, List<Pledge> pledges, List<EntrySuspension> suspensions, List<Acting> actings, List<Emergency> emergencies,
             List<Freeze> freezes, Target target, boolean periodClosed, RuleBook rules) {

    /** The last day of a period that has no end yet. */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** Who calls. */
    enum Caller { PERSON, NOBODY, SYSTEM }

    /** Nobody is signed in. */
    static Facts nobody() {
        return callerOnly(Caller.NOBODY);
    }

    /** A timer or the start of the system. */
    static Facts system() {
        return callerOnly(Caller.SYSTEM);
    }

    private static Facts callerOnly(Caller caller) {
        return new Facts(caller, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, false,
                new RuleBook(List.of()));
    }

    /** The facts as they were on an earlier day as far as certificates remember: a status that came later was not there yet. */
    Facts before(LocalDate day) {
        List<Certificate> then = certificates.stream().map(held -> held.since().toLocalDate().isAfter(day) ? held.stillValid() : held).toList();
        return new Facts(caller, account, home, appointments, leaves, then, trainings, pledges, suspensions, actings, emergencies, freezes, target, periodClosed, rules);
    }

    /** The same person with the second factor taken as given: what her standing is apart from this session. */
    Facts apartFromSession() {
        Account apart = new Account(account.id(), account.staffId(), account.disabled(), account.lockedUntil(), account.mustChange(), account.roles(), true);
        return new Facts(caller, apart, home, appointments, leaves, certificates, trainings, pledges, suspensions, actings, emergencies, freezes, target, periodClosed, rules);
    }

    /** The same person with another thing to write about; null for nothing in particular. */
    Facts about(Target other) {
        return new Facts(caller, account, home, appointments, leaves, certificates, trainings, pledges, suspensions, actings, emergencies, freezes, other, periodClosed, rules);
    }

    /**
     * The account.
     *
     * @param id           its number
     * @param staffId      the person behind it; null for a technical account
     * @param disabled     whether it is closed
     * @param lockedUntil  end of a lock-out; null when never locked
     * @param mustChange   whether an initial password is still to be changed
     * @param roles        its roles as of now
     * @param secondFactor whether the second factor was given in this session
     */
    record Account(long id, Long staffId, boolean disabled, LocalDateTime lockedUntil, boolean mustChange, Set<Role> roles, boolean secondFactor) {
    }

    /** An office: its number, its division and the level of it (2 province to 5 township). */
    record Office(long id, DivisionCode division, int level) {
    }

    /**
     * A post.
     *
     * @param id     its number
     * @param office where
     * @param type   position type as kept, for example TOWNSHIP_OPERATOR
     * @param kind   establishment kind
     * @param from   first day
     * @param to     first day without
     */
    record Appointment(long id, Office office, String type, int kind, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return within(from, to, day);
        }

        boolean isTownshipOperator() {
            return "TOWNSHIP_OPERATOR".equals(type);
        }

        boolean isCountyManager() {
            return "COUNTY_INFO_MANAGER".equals(type);
        }

        /** Whether the post carries the duty of entering data (articles 5, 6, 28). */
        boolean entersData() {
            return isTownshipOperator() || isCountyManager();
        }
    }

    /** Leave: kind as kept, first day, day of return. */
    record Leave(String kind, LocalDate from, LocalDate to) {

        private static final Set<String> PROTECTED = Set.of("MATERNITY", "SICK", "STUDY");

        boolean holdsOn(LocalDate day) {
            return within(from, to, day);
        }

        /** Maternity, sick and study leave defer the training and give the grace of return (5.4). */
        boolean isProtected() {
            return PROTECTED.contains(kind);
        }
    }

    /**
     * A certificate.
     *
     * @param id                its number in the database
     * @param number            certificate number
     * @param type              COUNTY or TOWNSHIP
     * @param status            VALID, SUSPENDED, CANCELLED or REVOKED
     * @param since             moment of that status
     * @param documentNo        document of that status; may be null
     * @param suspendedBy       COUNTY or PROVINCE; null when not suspended
     * @param suspensionLastDay last day of a county's immediate suspension; null without end
     * @param validFrom         first day
     * @param validTo           last day, inclusive
     * @param endorsements      result (PASSED, FAILED, DEFERRED) by year
     * @param renewals          applications for renewal
     */
    record Certificate(long id, String number, String type, String status, LocalDateTime since, String documentNo, String suspendedBy, LocalDate suspensionLastDay,
                       LocalDate validFrom, LocalDate validTo, Map<Integer, String> endorsements, List<Renewal> renewals) {

        private Certificate stillValid() {
            return new Certificate(id, number, type, "VALID", since, null, null, null, validFrom, validTo, endorsements, renewals);
        }
    }

    /** An application for renewal: day of it, day of the decision (null while open). */
    record Renewal(LocalDate appliedOn, LocalDate decidedOn) {
    }

    /**
     * Training of one year.
     *
     * @param year               calendar year
     * @param strictMinutes      minutes organised at prefecture level or above
     * @param wideMinutes        all recognised minutes
     * @param prefectureTrainings trainings at prefecture level or above
     * @param obligation         FULL, EXEMPT, DEFERRED or PRE_SERVICE
     * @param preServicePassed   whether the pre-service training was passed
     * @param lateMakeUpOn       day from which a late make-up counts; null without one
     */
    record TrainingYear(int year, int strictMinutes, int wideMinutes, int prefectureTrainings, String obligation, boolean preServicePassed, LocalDate lateMakeUpOn) {
    }

    /** Pledge and post sheet of a year with the days they were signed. */
    record Pledge(int year, LocalDate pledgeSignedOn, LocalDate sheetSignedOn) {
    }

    /** A decision that suspends the right of entry: document, first day, first day without. */
    record EntrySuspension(String documentNo, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return within(from, to, day);
        }
    }

    /** An acting post: number, township, first day, first day without as typed. */
    record Acting(long id, DivisionCode township, LocalDate from, LocalDate to) {
    }

    /**
     * An emergency authorisation.
     *
     * @param id         its number
     * @param township   its scope
     * @param proposedBy account that proposed
     * @param approvedBy account that approved; null while open
     * @param firstDay   day 1
     * @param lastDay    last day as typed, inclusive
     * @param extended   whether it was extended once
     * @param endedOn    first day without, when ended early; may be null
     */
    record Emergency(long id, DivisionCode township, long proposedBy, Long approvedBy, LocalDate firstDay, LocalDate lastDay, boolean extended, LocalDate endedOn) {
    }

    /** A freeze: division, document, first day, first day without. */
    record Freeze(DivisionCode division, String documentNo, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return within(from, to, day);
        }
    }

    private static boolean within(LocalDate from, LocalDate to, LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
