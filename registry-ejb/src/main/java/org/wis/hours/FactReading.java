package org.wis.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wis.staff.Row;
import org.wis.staff.StaffId;
import org.wis.training.StandingCounts;
import org.wis.training.StandingEntry;

/** Puts the lines about a person together to what she attended and taught. */
@Dependent
class FactReading {

    @Inject
    FactRows rows;
    @Inject
    StandingCounts counts;

    /** To be looked at. */
    TrainingFacts of(StaffId staff) {
        return facts(staff, false);
    }

    /** To be counted: sees what this transaction and every committed one has done. The person's credential row must have been taken. */
    TrainingFacts toCount(StaffId staff) {
        rows.flush();
        return facts(staff, true);
    }

    private TrainingFacts facts(StaffId staff, boolean toCount) {
        List<Participation> all = new ArrayList<>(attendedAndTaught(staff, toCount));
        all.addAll(outside(rows.outside(staff, toCount)));
        List<StandingEntry> entries = toCount ? counts.enteredNow(staff) : counts.entered(staff);
        return new TrainingFacts(all, rows.posts(staff), rows.leaves(staff), entries.stream().collect(Collectors.toMap(StandingEntry::year, FactReading::entered)));
    }

    private List<Participation> attendedAndTaught(StaffId staff, boolean toCount) {
        Map<Long, List<Row>> halves = rows.halfDays(staff).stream().collect(Collectors.groupingBy(row -> row.number(0)));
        Map<Long, Row> sessions = rows.sessions(staff).stream().collect(Collectors.toMap(row -> row.number(0), row -> row));
        Map<Long, Map<Long, Row>> marks = new LinkedHashMap<>();
        rows.attendances(staff, toCount).forEach(row -> marks.computeIfAbsent(row.number(0), any -> new LinkedHashMap<>()).put(row.number(1), row));
        List<Participation> all = new ArrayList<>();
        for (Row enrolment : rows.enrolments(staff, toCount)) {
            Row session = sessions.get(enrolment.number(1));
            if (session != null) {
                List<Row> timetable = halves.getOrDefault(enrolment.number(1), List.of());
                all.add(attended(enrolment, session(session, timetable, !enrolment.empty(5)), timetable, marks.getOrDefault(enrolment.number(0), Map.of())));
            }
        }
        sessions.forEach((id, session) -> {
            List<Row> taught = halves.getOrDefault(id, List.of()).stream().filter(row -> row.flag(6)).toList();
            if (!taught.isEmpty()) {
                all.add(new Participation(session(session, halves.get(id), false), Part.TRAINER, taught.stream().map(row -> Presence.whole(row.day(1), half(row, 4))).toList(),
                        Outcome.open(), null));
            }
        });
        return all;
    }

    /** Half-days that she teaches herself are no absence of hers. */
    private static Participation attended(Row enrolment, AttendedSession session, List<Row> timetable, Map<Long, Row> marks) {
        List<Presence> presences = timetable.stream().filter(row -> !row.flag(6)).map(row -> presence(row, marks.get(row.number(3)))).toList();
        Outcome outcome = enrolment.empty(5) ? Outcome.open() : new Outcome(Outcome.Result.valueOf(enrolment.text(5)), enrolment.day(6));
        Booking booking = enrolment.empty(2) ? null : new Booking((int) enrolment.number(2), enrolment.flag(3), enrolment.day(4));
        return new Participation(session, Part.ATTENDEE, presences, outcome, booking);
    }

    private static Presence presence(Row half, Row mark) {
        return mark == null ? new Presence(half.day(1), half(half, 4), Presence.Kind.ABSENT, null, null)
                : new Presence(half.day(1), half(half, 4), Presence.Kind.valueOf(mark.text(2)), clock(mark, 3), clock(mark, 4));
    }

    /** Whoever has a completion was in a session that is completed, even where its state was read before. */
    private static AttendedSession session(Row row, List<Row> timetable, boolean completed) {
        List<SessionDay> days = timetable.stream().map(half -> new SessionDay(half.day(1), (int) half.number(2))).distinct().toList();
        return new AttendedSession("session " + row.number(0), row.text(1), "course " + row.number(2), row.flag(3), row.flag(4), row.flag(5), (int) row.number(6), row.flag(7),
                row.flag(8), row.day(9), row.day(10), completed || row.flag(11), days);
    }

    /** The days of one training elsewhere belong together; what is not recognised stands beside what is. */
    private static List<Participation> outside(List<Row> rows) {
        Map<List<Object>, List<Row>> trainings = rows.stream().collect(Collectors.groupingBy(row -> List.of(row.text(0), row.text(1), row.day(9), row.flag(11)), LinkedHashMap::new,
                Collectors.toList()));
        return trainings.entrySet().stream().map(training -> outside(training.getKey().toString(), training.getValue())).toList();
    }

    private static Participation outside(String key, List<Row> days) {
        Row one = days.get(0);
        boolean passed = days.stream().anyMatch(row -> Outcome.Result.PASSED.name().equals(row.text(10)));
        LocalDate first = days.stream().map(row -> row.day(5)).min(LocalDate::compareTo).orElseThrow();
        int level = days.stream().mapToInt(row -> (int) row.number(2)).max().orElseThrow();
        List<SessionDay> approved = days.stream().map(row -> new SessionDay(row.day(5), (int) row.number(8))).toList();
        AttendedSession session = new AttendedSession("outside " + key, one.text(0), "outside " + one.text(0) + ' ' + one.text(1), false, false, one.flag(11), level,
                days.stream().anyMatch(row -> row.flag(3)), days.stream().allMatch(row -> row.flag(4)), first, one.day(9), true, approved);
        return new Participation(session, Part.ATTENDEE, days.stream().map(row -> Presence.whole(row.day(5), half(row, 6))).toList(),
                new Outcome(passed ? Outcome.Result.PASSED : Outcome.Result.ATTENDED, one.day(9)), null);
    }

    private static Entered entered(StandingEntry entry) {
        return new Entered(entry.strictMinutes(), entry.wideMinutes(), entry.prefectureTrainings(), entry.obligation(), entry.preServicePassed(), entry.lateMakeUpOn());
    }

    private static HalfDay half(Row row, int column) {
        return new HalfDay(clock(row, column), clock(row, column + 1));
    }

    private static LocalTime clock(Row row, int column) {
        Object cell = row.cells()[column];
        return cell instanceof Time time ? time.toLocalTime() : (LocalTime) cell;
    }
}
