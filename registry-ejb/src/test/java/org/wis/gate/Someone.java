package org.wis.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;

/** A person of the tests, told in words: begins in order, and is then given her faults. */
final class Someone {

    static final String QINGHE = "990102001";
    static final String LIUWAN = "990102002";
    static final String COUNTY = "990102";
    static final String OTHER_COUNTY_TOWNSHIP = "990103001";
    static final String VILLAGE_OF_QINGHE = "990102001003";
    static final String VILLAGE_OF_LIUWAN = "990102002007";
    static final long ACCOUNT = 1;
    static final long MANAGER = 21;
    static final long OTHER_MANAGER = 22;
    static final long CERTIFICATE = 10;

    private final Set<Role> roles = EnumSet.of(Role.TOWNSHIP_OPERATOR);
    private final List<Facts.Appointment> posts = new ArrayList<>();
    private final List<Facts.Leave> leaves = new ArrayList<>();
    private final List<Facts.Certificate> certificates = new ArrayList<>();
    private final List<Facts.TrainingYear> trainings = new ArrayList<>();
    private final List<Facts.Pledge> pledges = new ArrayList<>();
    private final List<Facts.EntrySuspension> suspensions = new ArrayList<>();
    private final List<Facts.Acting> actings = new ArrayList<>();
    private final List<Facts.Emergency> emergencies = new ArrayList<>();
    private final List<Facts.Freeze> freezes = new ArrayList<>();
    private final Map<Integer, String> endorsements = new HashMap<>();
    private final List<Facts.Renewal> renewals = new ArrayList<>();
    private Long staffId = 1L;
    private boolean disabled;
    private LocalDateTime lockedUntil;
    private boolean mustChange;
    private boolean secondFactor = true;
    private boolean periodClosed;
    private Facts.Office home = office(QINGHE);
    private Target target = new Target(new DivisionCode(VILLAGE_OF_QINGHE), TargetState.OPEN);
    private RuleBook rules = ShippedRules.rules();

    /** Operator Zhou of 青禾镇, everything in order from 2024 to the end of 2027. */
    static Someone operatorInOrder() {
        return new Someone().post(QINGHE, "TOWNSHIP_OPERATOR", 1, "2020-01-01", "9999-12-31").certificate("TOWNSHIP", "2024-01-01", "2027-12-31")
                .endorsed(2024, "PASSED").endorsed(2025, "PASSED").endorsed(2026, "PASSED").trained(2023, 1800, 1).trained(2024, 1800, 1).trained(2025, 1800, 1).trained(2026, 1800, 1)
                .pledged(2025).pledged(2026).pledged(2027);
    }

    static Someone countyManagerInOrder() {
        Someone manager = operatorInOrder().withoutPosts().withoutCertificates().post(COUNTY, "COUNTY_INFO_MANAGER", 1, "2020-01-01", "9999-12-31")
                .certificate("COUNTY", "2024-01-01", "2027-12-31");
        manager.home = office(COUNTY);
        manager.roles.clear();
        manager.roles.add(Role.COUNTY_MANAGER);
        return manager;
    }

    static Someone operatorWithoutCertificate() {
        return operatorInOrder().withoutCertificates();
    }

    static Someone operatorWithCertificateUntil(String lastDay) {
        return operatorInOrder().withoutCertificates().certificate("TOWNSHIP", "2024-01-01", lastDay);
    }

    static Someone operatorWithStatus(String status, String since) {
        return operatorInOrder().withoutCertificates().certificate(CERTIFICATE, "TOWNSHIP", status, since, "PROVINCE", null, "2024-01-01", "2027-12-31");
    }

    static Someone operatorTrained(int year, int minutes, int trainings) {
        return operatorInOrder().trained(year, minutes, trainings);
    }

    static Someone officer(Role role, String division) {
        Someone officer = new Someone();
        officer.home = office(division);
        officer.roles.clear();
        officer.roles.add(role);
        return officer;
    }

    Someone withoutPosts() {
        posts.clear();
        return this;
    }

    Someone post(String division, String type, int kind, String from, String to) {
        posts.add(new Facts.Appointment(posts.size() + 1L, office(division), type, kind, day(from), day(to)));
        return this;
    }

    Someone withoutCertificates() {
        certificates.clear();
        return this;
    }

    Someone certificate(String type, String from, String to) {
        return certificate(CERTIFICATE + certificates.size(), type, "VALID", from, null, null, from, to);
    }

    Someone certificate(long id, String type, String status, String since, String suspendedBy, String suspensionLastDay, String from, String to) {
        certificates.add(new Facts.Certificate(id, "99-2024-5-0102-0001-1", type, status, day(since).atStartOfDay(), "省发〔2026〕7号", suspendedBy,
                suspensionLastDay == null ? null : day(suspensionLastDay), day(from), day(to), endorsements, renewals));
        return this;
    }

    Someone endorsed(int year, String result) {
        if (result == null) {
            endorsements.remove(year);
        } else {
            endorsements.put(year, result);
        }
        return this;
    }

    Someone renewal(String appliedOn, String decidedOn) {
        renewals.add(new Facts.Renewal(day(appliedOn), decidedOn == null ? null : day(decidedOn)));
        return this;
    }

    Someone trained(int year, int minutes, int count) {
        return training(new Facts.TrainingYear(year, minutes, minutes, count, "FULL", false, null));
    }

    Someone training(Facts.TrainingYear standing) {
        untrained(standing.year());
        trainings.add(standing);
        return this;
    }

    Someone untrained(int year) {
        trainings.removeIf(training -> training.year() == year);
        return this;
    }

    Someone pledged(int year) {
        LocalDate on = LocalDate.of(year, 1, 1);
        return pledge(year, on, on);
    }

    Someone pledge(int year, LocalDate pledge, LocalDate sheet) {
        unpledged(year);
        pledges.add(new Facts.Pledge(year, pledge, sheet));
        return this;
    }

    Someone unpledged(int year) {
        pledges.removeIf(pledge -> pledge.year() == year);
        return this;
    }

    Someone leave(String kind, String from, String dayOfReturn) {
        leaves.add(new Facts.Leave(kind, day(from), day(dayOfReturn)));
        return this;
    }

    Someone suspendedByDecision(String document, String from, String to) {
        suspensions.add(new Facts.EntrySuspension(document, day(from), day(to)));
        return this;
    }

    Someone acting(String township, String from, String to) {
        actings.add(new Facts.Acting(31, new DivisionCode(township), day(from), day(to)));
        return this;
    }

    Someone emergency(String township, String firstDay, String lastDay) {
        return emergency(new Facts.Emergency(41, new DivisionCode(township), MANAGER, OTHER_MANAGER, day(firstDay), day(lastDay), false, null));
    }

    Someone emergency(Facts.Emergency authorisation) {
        emergencies.add(authorisation);
        return this;
    }

    Someone frozen(String division, String from, String to) {
        freezes.add(new Facts.Freeze(new DivisionCode(division), "省发〔2026〕9号", day(from), day(to)));
        return this;
    }

    Someone writingIn(String division) {
        return about(division, TargetState.OPEN);
    }

    Someone about(String division, TargetState state) {
        target = new Target(new DivisionCode(division), state);
        return this;
    }

    Someone aboutNothing() {
        target = null;
        return this;
    }

    Someone inClosedPeriod() {
        periodClosed = true;
        return this;
    }

    Someone disabled() {
        disabled = true;
        return this;
    }

    Someone lockedUntil(String moment) {
        lockedUntil = LocalDateTime.parse(moment);
        return this;
    }

    Someone nobodyBehind() {
        staffId = null;
        return this;
    }

    Someone withInitialPassword() {
        mustChange = true;
        return this;
    }

    Someone withoutSecondFactor() {
        secondFactor = false;
        return this;
    }

    Someone under(RuleBook other) {
        rules = other;
        return this;
    }

    Facts facts() {
        Facts.Account account = new Facts.Account(ACCOUNT, staffId, disabled, lockedUntil, mustChange, roles, secondFactor);
        return new Facts(Facts.Caller.PERSON, account, home, posts, leaves, certificates, trainings, pledges, suspensions, actings, emergencies, freezes, target, periodClosed,
                rules);
    }

    Judgement does(Action action, String moment) {
        return Judge.judge(action, facts(), LocalDateTime.parse(moment));
    }

    Judgement amends(String moment) {
        return does(Action.AMEND_CASE, moment);
    }

    Judgement amendsOn(String date) {
        return amends(date + "T10:00:00");
    }

    Standing standing(String date) {
        return Standing.of(facts(), day(date).atTime(10, 0));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Facts.Office office(String division) {
        DivisionCode code = new DivisionCode(division);
        return new Facts.Office(Long.parseLong(division), code, code.level());
    }
}
