package org.wis.gate;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;

/** Collects the rows of {@link FactReading} and makes the facts of them. Columns: fact, id, ref, other, s1 to s5, n1 to n5, d1 to d3, t. */
final class FactRows {

    private static final int ID = 1;
    private static final int REF = 2;
    private static final int OTHER = 3;
    private static final int TEXT = 3;
    private static final int NUMBER = 8;
    private static final int DAY = 13;
    private static final int MOMENT = 17;

    private record AccountRow(long id, Long staffId, boolean disabled, boolean mustChange, LocalDateTime lockedUntil) {
    }

    private AccountRow account;
    private Facts.Office home;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
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

    /** Takes a row. @throws IllegalStateException when its first column names no fact */
    void take(Object[] row) {
        switch ((String) row[0]) {
            case "ACCOUNT" -> account = new AccountRow(id(row, ID), boxed(row, REF), number(row, 1) != 0, flag(row, 2), moment(row));
            case "ROLE" -> roles.add(Role.valueOf(text(row, 1)));
            case "HOME" -> home = new Facts.Office(id(row, ID), division(row), number(row, 1));
            case "POST" -> appointments.add(new Facts.Appointment(id(row, ID), new Facts.Office(id(row, REF), division(row), number(row, 1)), text(row, 2), number(row, 2),
                    day(row, 1), day(row, 2)));
            case "LEAVE" -> leaves.add(new Facts.Leave(text(row, 1), day(row, 1), day(row, 2)));
            case "CERTIFICATE" -> certificates.add(certificate(row));
            case "ENDORSEMENT" -> endorsements(id(row, REF)).put(number(row, 1), text(row, 1));
            case "RENEWAL" -> renewals(id(row, REF)).add(new Facts.Renewal(day(row, 1), day(row, 2)));
            case "TRAINING" -> trainings.add(new Facts.TrainingYear(number(row, 1), number(row, 2), number(row, 3), number(row, 4), text(row, 1), flag(row, 5), day(row, 1)));
            case "PLEDGE" -> pledges.add(new Facts.Pledge(number(row, 1), day(row, 1), day(row, 2)));
            case "SUSPENSION" -> suspensions.add(new Facts.EntrySuspension(text(row, 1), day(row, 1), day(row, 2)));
            case "ACTING" -> actings.add(new Facts.Acting(id(row, ID), division(row), day(row, 1), day(row, 2)));
            case "EMERGENCY" -> emergencies.add(new Facts.Emergency(id(row, ID), division(row), id(row, REF), boxed(row, OTHER), day(row, 1), day(row, 2), flag(row, 1),
                    day(row, 3)));
            case "FREEZE" -> freezes.add(new Facts.Freeze(division(row), text(row, 2), day(row, 1), day(row, 2)));
            case "PARAMETER" -> parameters.add(new RuleBook.Row(text(row, 1), text(row, 2), day(row, 1), day(row, 2)));
            default -> throw new IllegalStateException("no such fact: " + row[0]);
        }
    }

    /** The facts of all rows taken. @throws Refused NOT_SIGNED_IN when the account no longer exists */
    Facts facts(boolean secondFactor, Target target) {
        if (account == null) {
            throw new Refused(GateRefusal.NOT_SIGNED_IN);
        }
        Facts.Account acting = new Facts.Account(account.id(), account.staffId(), account.disabled(), account.lockedUntil(), account.mustChange(), roles, secondFactor);
        return new Facts(Facts.Caller.PERSON, acting, home, appointments, leaves, certificates, trainings, pledges, suspensions, actings, emergencies, freezes, target, false,
                new RuleBook(parameters));
    }

    private Facts.Certificate certificate(Object[] row) {
        long id = id(row, ID);
        return new Facts.Certificate(id, text(row, 1), text(row, 2), text(row, 3), moment(row), text(row, 4), text(row, 5), day(row, 3), day(row, 1), day(row, 2),
                endorsements(id), renewals(id));
    }

    private Map<Integer, String> endorsements(long certificate) {
        return endorsements.computeIfAbsent(certificate, id -> new HashMap<>());
    }

    private List<Facts.Renewal> renewals(long certificate) {
        return renewals.computeIfAbsent(certificate, id -> new ArrayList<>());
    }

    private static long id(Object[] row, int column) {
        return ((Number) row[column]).longValue();
    }

    private static Long boxed(Object[] row, int column) {
        return row[column] == null ? null : ((Number) row[column]).longValue();
    }

    private static String text(Object[] row, int which) {
        return (String) row[TEXT + which];
    }

    private static DivisionCode division(Object[] row) {
        return new DivisionCode(text(row, 1));
    }

    private static int number(Object[] row, int which) {
        return ((Number) row[NUMBER + which]).intValue();
    }

    private static boolean flag(Object[] row, int which) {
        Object value = row[NUMBER + which];
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    private static LocalDate day(Object[] row, int which) {
        return row[DAY + which] == null ? null : ((Date) row[DAY + which]).toLocalDate();
    }

    private static LocalDateTime moment(Object[] row) {
        return row[MOMENT] == null ? null : ((Timestamp) row[MOMENT]).toLocalDateTime();
    }
}
