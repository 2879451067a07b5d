package org.wis.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A session of the tests, told in words: a recognised prefecture session in the classroom, attended from end to end and passed. */
final class Lesson {

    static final int DAY_MINUTES = 600;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalDate BEGINNING = LocalDate.of(Learner.YEAR, 5, 5);

    private static int made;

    private String key = "session " + ++made;
    private String course = "course " + made;
    private LocalDate first = BEGINNING.plusDays(7L * (made % 20));
    private LocalDate last;
    private int level = 3;
    private boolean repeatable;
    private boolean preService;
    private boolean recognised = true;
    private boolean online;
    private boolean onlineCounts;
    private boolean completed = true;
    private Part part = Part.ATTENDEE;
    private Outcome.Result result = Outcome.Result.PASSED;
    private LocalDate resultOn;
    private Booking booking;
    private final List<SessionDay> days = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();

    /** So many minutes, in days of ten hours. */
    static Lesson of(int minutes) {
        return new Lesson().lasting(minutes);
    }

    /** Without days, which are then told one by one. */
    static Lesson empty() {
        return new Lesson();
    }

    private int whole;

    private Lesson lasting(int minutes) {
        this.whole = minutes;
        return this;
    }

    Lesson from(String day) {
        this.first = LocalDate.parse(day);
        return this;
    }

    Lesson until(String day) {
        this.last = LocalDate.parse(day);
        return this;
    }

    Lesson half(String day, String starts, String ends) {
        LocalDate date = LocalDate.parse(day);
        return half(date, Presence.whole(date, Learner.half(starts, ends)));
    }

    Lesson half(String day, String starts, String ends, String in, String out) {
        LocalDate date = LocalDate.parse(day);
        return half(date, new Presence(date, Learner.half(starts, ends), Presence.Kind.PRESENT, in == null ? null : LocalTime.parse(in), out == null ? null : LocalTime.parse(out)));
    }

    Lesson half(String day, String starts, String ends, Presence.Kind kind) {
        LocalDate date = LocalDate.parse(day);
        return half(date, new Presence(date, Learner.half(starts, ends), kind, null, null));
    }

    private Lesson half(LocalDate day, Presence presence) {
        presences.add(presence);
        return this;
    }

    Lesson approved(String day, int minutes) {
        days.add(new SessionDay(LocalDate.parse(day), minutes));
        return this;
    }

    Lesson county() {
        return level(4);
    }

    Lesson province() {
        return level(2);
    }

    Lesson level(int organiser) {
        this.level = organiser;
        return this;
    }

    Lesson online(boolean asTheOneTraining) {
        this.online = true;
        this.onlineCounts = asTheOneTraining;
        return this;
    }

    Lesson ofCourse(String name) {
        this.course = name;
        return this;
    }

    Lesson key(String name) {
        this.key = name;
        return this;
    }

    Lesson repeatable() {
        this.repeatable = true;
        return this;
    }

    Lesson preService() {
        this.preService = true;
        return this;
    }

    Lesson unrecognised() {
        this.recognised = false;
        return this;
    }

    Lesson running() {
        this.completed = false;
        this.result = Outcome.Result.OPEN;
        return this;
    }

    Lesson taught() {
        this.part = Part.TRAINER;
        this.result = Outcome.Result.OPEN;
        return this;
    }

    Lesson ending(Outcome.Result how) {
        this.result = how;
        return this;
    }

    Lesson passedOn(String day) {
        this.resultOn = LocalDate.parse(day);
        return this;
    }

    Lesson bookedTo(int year) {
        this.booking = new Booking(year, true, null);
        return this;
    }

    Lesson bookedLate(int year, String confirmedOn) {
        this.booking = new Booking(year, true, LocalDate.parse(confirmedOn));
        return this;
    }

    Lesson wishedFor(int year) {
        this.booking = new Booking(year, false, null);
        return this;
    }

    Participation participation() {
        LocalDate day = first;
        for (int left = whole; left > 0; left -= DAY_MINUTES, day = day.plusDays(1)) {
            int minutes = Math.min(left, DAY_MINUTES);
            days.add(new SessionDay(day, minutes));
            presences.add(Presence.whole(day, new HalfDay(MORNING, MORNING.plusMinutes(minutes))));
        }
        presences.stream().map(Presence::day).distinct().filter(one -> days.stream().noneMatch(approved -> approved.day().equals(one)))
                .forEach(one -> days.add(new SessionDay(one, DAY_MINUTES)));
        LocalDate begins = presences.stream().map(Presence::day).min(LocalDate::compareTo).orElse(first);
        LocalDate ends = last != null ? last : presences.stream().map(Presence::day).max(LocalDate::compareTo).orElse(first);
        LocalDate on = result == Outcome.Result.OPEN ? null : resultOn != null ? resultOn : ends;
        AttendedSession session = new AttendedSession(key, key, course, repeatable, preService, recognised, level, online, onlineCounts, begins, ends, completed, days);
        return new Participation(session, part, presences, new Outcome(result, on), booking);
    }
}
