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

/** Collects the lines of {@link FactReading} and makes the facts of them. */
final class FactRows {

    private static final int DECIMAL = 10;
    private static final String BETWEEN = "\u001f";

    private final boolean secondFactor;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private Facts.Account account;
    private Facts.Office home;
    private final List<Facts.Appointment> appointments = new ArrayList<>();
    private final List<Facts.Leave> leaves = new ArrayList<>();
    private final List<Facts.Certificate> certificates = new ArrayList<>();
    private final Map<Long, Map<Integer, String>> endorsements = new HashMap<>();
    private final Map<Long, List<Facts.Renewal>> renewals = new HashMap<>();
    private final List<Facts.TrainingYear> trainings = new ArrayList<>();
    private final List<Facts.Pledge> pledges = new ArrayList<>();
    private final List<Facts.EntrySuspension> suspensions = new ArrayList<>();
    private final List<Facts.Acting> actings = new ArrayList<>();
    private final List<Facts.Emergency> emergencies = new ArrayList<>();
    private final List<Facts.Freeze> freezes = new ArrayList<>();
    private final List<RuleBook.Row> parameters = new ArrayList<>();

    /** @param secondFactor whether the second factor was given in this session */
    FactRows(boolean secondFactor) {
        this.secondFactor = secondFactor;
    }

    /** Takes a line. @throws IllegalStateException when it names no fact */
    void take(String line) {
        String[] v = line.split(BETWEEN, -1);
        switch (v[0]) {
            case "ACCOUNT" -> account = new Facts.Account(id(v[1]), idOrNull(v[2]), flag(v[3]), momentOrNull(v[4]), flag(v[5]), roles, secondFactor);
            case "ROLE" -> roles.add(Role.valueOf(v[1]));
            case "HOME" -> home = new Facts.Office(id(v[1]), division(v[2]), number(v[3]));
            case "POST" -> appointments.add(new Facts.Appointment(id(v[1]), new Facts.Office(id(v[2]), division(v[3]), number(v[4])), v[5], number(v[6]), day(v[7]), day(v[8])));
            case "LEAVE" -> leaves.add(new Facts.Leave(v[1], day(v[2]), day(v[3])));
            case "CERTIFICATE" -> certificates.add(new Facts.Certificate(id(v[1]), v[2], v[3], v[4], momentOrNull(v[5]), textOrNull(v[10]), textOrNull(v[6]), dayOrNull(v[7]),
                    day(v[8]), day(v[9]), endorsements(id(v[1])), renewals(id(v[1]))));
            case "ENDORSEMENT" -> endorsements(id(v[1])).put(number(v[2]), v[3]);
            case "RENEWAL" -> renewals(id(v[1])).add(new Facts.Renewal(day(v[2]), dayOrNull(v[3])));
            case "TRAINING" -> trainings.add(new Facts.TrainingYear(number(v[1]), number(v[2]), number(v[3]), number(v[4]), v[5], flag(v[6]), dayOrNull(v[7])));
            case "PLEDGE" -> pledges.add(new Facts.Pledge(number(v[1]), day(v[2]), day(v[3])));
            case "SUSPENSION" -> suspensions.add(new Facts.EntrySuspension(v[3], day(v[1]), day(v[2])));
            case "ACTING" -> actings.add(new Facts.Acting(id(v[1]), division(v[2]), day(v[3]), day(v[4])));
            case "EMERGENCY" -> emergencies.add(new Facts.Emergency(id(v[1]), division(v[2]), id(v[3]), idOrNull(v[4]), day(v[5]), day(v[6]), flag(v[7]), dayOrNull(v[8])));
            case "FREEZE" -> freezes.add(new Facts.Freeze(division(v[1]), v[4], day(v[2]), day(v[3])));
            case "PARAMETER" -> parameters.add(new RuleBook.Row(v[1], v[4], day(v[2]), day(v[3])));
            default -> throw new IllegalStateException("no such fact: " + v[0]);
        }
    }

    /** The facts of all lines taken. @throws Refused NOT_SIGNED_IN when the account no longer exists */
    Facts facts(Target target) {
        if (account == null) {
            throw new Refused(GateRefusal.NOT_SIGNED_IN);
        }
        return new Facts(Facts.Caller.PERSON, account, home, appointments, leaves, certificates, trainings, pledges, suspensions, actings, emergencies, freezes, target, false,
                rules());
    }

    /** The facts of one of many, about no target; freezes and parameters, which are everybody's, stand in {@code common}. */
    Facts factsOfOne(FactRows common, RuleBook rules) {
        return new Facts(Facts.Caller.PERSON, account, home, appointments, leaves, certificates, trainings, pledges, suspensions, actings, emergencies, common.freezes, null,
                false, rules);
    }

    /** The parameters taken. */
    RuleBook rules() {
        return new RuleBook(parameters);
    }

    private Map<Integer, String> endorsements(long certificate) {
        return endorsements.computeIfAbsent(certificate, id -> new HashMap<>());
    }

    private List<Facts.Renewal> renewals(long certificate) {
        return renewals.computeIfAbsent(certificate, id -> new ArrayList<>());
    }

    private static long id(String text) {
        return Long.parseLong(text);
    }

    private static Long idOrNull(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static DivisionCode division(String text) {
        return new DivisionCode(text);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static boolean flag(String text) {
        return !"0".equals(text);
    }

    /** The database writes days in one form only, so it is read by its places: in a profile of amendments the general parser stood in 15 of 176 samples. */
    private static LocalDate day(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, DECIMAL), Integer.parseInt(text, 5, 7, DECIMAL), Integer.parseInt(text, 8, text.length(), DECIMAL));
    }

    private static LocalDate dayOrNull(String text) {
        return text.isEmpty() ? null : day(text);
    }

    private static LocalDateTime momentOrNull(String text) {
        return text.isEmpty() ? null : LocalDateTime.parse(text.replace(' ', 'T'));
    }
}
