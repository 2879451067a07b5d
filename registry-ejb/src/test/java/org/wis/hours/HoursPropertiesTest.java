package org.wis.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wis.staff.Spell;

/** What holds whatever a person did. Sessions crowd on a few days around New Year, so that they overlap, repeat, split and are booked. */
class HoursPropertiesTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 27);
    private static final int TRIES = 250;

    @Property(tries = TRIES)
    void the_order_of_facts_changes_nothing(@ForAll("participations") List<Participation> facts, @ForAll Random random) {
        List<Participation> other = new ArrayList<>(facts);
        Collections.shuffle(other, random);
        other.replaceAll(one -> shuffled(one, random));
        for (int year : new int[] {2025, 2026}) {
            assertEquals(essence(account(facts, year, false)), essence(account(other, year, false)));
        }
    }

    @Property(tries = TRIES)
    void wide_never_gives_less_than_strict(@ForAll("participations") List<Participation> facts) {
        for (int year : new int[] {2025, 2026}) {
            YearAccount account = account(facts, year, false);
            assertTrue(account.wideMinutes() >= account.strictMinutes(), account::toString);
            assertTrue(account(facts, year, true).compliant() || !account.compliant());
        }
    }

    @Property(tries = TRIES)
    void overlapping_minutes_are_counted_once(@ForAll("plain") List<Participation> facts) {
        Set<String> minutes = new HashSet<>();
        for (Participation one : facts) {
            for (Presence presence : one.presences()) {
                for (LocalTime at = presence.half().starts(); at.isBefore(presence.half().ends()); at = at.plusMinutes(1)) {
                    minutes.add(presence.day() + " " + at);
                }
            }
        }
        HoursRules uncapped = new HoursRules(1_000_000, 1, true, 100, 100, 183, 15, Learner.rules(true, true).makeUpEnd(), Learner.rules(true, true).deferredMakeUpEnd(), true, 45,
                Learner.rules(true, true).riskAfter(), 60, Learner.rules(true, true).urgentAfter());
        Hours hours = new Hours(facts(facts), any -> uncapped);
        assertEquals(minutes.size(), hours.of(2025, Learner.AFTER).wideMinutes() + hours.of(2026, Learner.AFTER).wideMinutes());
    }

    @Property(tries = TRIES)
    void every_minute_of_the_timetable_counts_or_says_why_not(@ForAll("participations") List<Participation> facts, @ForAll boolean wide) {
        int told = 0;
        for (int year : new int[] {2025, 2026}) {
            YearAccount account = account(facts, year, wide);
            for (AccountLine line : account.lines()) {
                int lost = line.lost().stream().mapToInt(Lost::minutes).sum();
                assertEquals(line.timetableMinutes(), line.minutes(wide) + lost, line::toString);
                assertTrue(line.lost().stream().allMatch(one -> one.why() != null && one.minutes() > 0), line::toString);
                told += line.lost().stream().anyMatch(one -> one.why() == Why.OTHER_YEAR) ? 0 : line.timetableMinutes();
            }
            assertEquals(account.basisMinutes(), account.lines().stream().mapToInt(line -> line.minutes(wide)).sum());
            assertEquals(account.prefectureTrainings(), account.lines().stream().filter(AccountLine::training).count());
        }
        int timetable = facts.stream().flatMap(one -> one.presences().stream()).mapToInt(presence -> presence.half().minutes()).sum();
        assertEquals(timetable, told, "no minute is told in two years, and none is forgotten");
    }

    @Property(tries = TRIES)
    void a_county_session_never_changes_the_strict_sum(@ForAll("participations") List<Participation> facts, @ForAll("participation") Participation more) {
        Participation county = new Participation(level(more.session(), 4), more.part(), more.presences(), more.outcome(), more.booking());
        List<Participation> grown = new ArrayList<>(facts);
        grown.add(county);
        for (int year : new int[] {2025, 2026}) {
            YearAccount before = account(facts, year, false);
            YearAccount after = account(grown, year, false);
            assertEquals(before.strictMinutes(), after.strictMinutes());
            assertEquals(before.prefectureTrainings(), after.prefectureTrainings());
        }
    }

    @Property(tries = TRIES)
    void a_session_that_is_not_recognised_changes_nothing(@ForAll("participations") List<Participation> facts, @ForAll("participation") Participation more) {
        AttendedSession session = more.session();
        AttendedSession unrecognised = new AttendedSession("one more", session.title(), session.course(), session.repeatable(), session.preService(), false, session.organiserLevel(),
                session.online(), session.onlineCounts(), session.firstDay(), session.lastDay(), session.completed(), session.days());
        List<Participation> grown = new ArrayList<>(facts);
        grown.add(new Participation(unrecognised, more.part(), more.presences(), more.outcome(), more.booking()));
        assertEquals(account(facts, 2025, false).wideMinutes(), account(grown, 2025, false).wideMinutes());
        assertEquals(account(facts, 2026, false).wideMinutes(), account(grown, 2026, false).wideMinutes());
    }

    @Property(tries = TRIES)
    void the_caps_hold_in_each_mode(@ForAll("participations") List<Participation> facts, @ForAll boolean wide) {
        YearAccount account = account(facts, 2025, wide);
        HoursRules rules = Learner.rules(wide, true);
        assertTrue(account.lines().stream().filter(line -> line.session().online()).mapToInt(line -> line.minutes(wide)).sum() <= rules.onlineCap());
        assertTrue(account.lines().stream().filter(line -> line.part() == Part.TRAINER).mapToInt(line -> line.minutes(wide)).sum() <= rules.trainerCap());
    }

    @Property(tries = TRIES)
    void no_other_choice_of_repeated_courses_gives_more(@ForAll("shares") List<Share> shares) {
        HoursRules rules = Learner.rules(true, true);
        int most = bestOf(shares, new ArrayList<>(), rules);
        assertEquals(most, Caps.total(Repetitions.resolved(shares, rules), rules));
    }

    @Property(tries = TRIES)
    void compliance_never_depends_on_the_day_it_is_looked_at(@ForAll("participations") List<Participation> facts) {
        Hours hours = new Hours(facts(facts), any -> Learner.rules(false, true));
        assertEquals(hours.of(2025, LocalDate.of(2025, 12, 31)).compliant(), hours.of(2025, LocalDate.of(2030, 1, 1)).compliant());
    }

    /** Tries every session of every course. */
    private static int bestOf(List<Share> left, List<Share> chosen, HoursRules rules) {
        if (left.isEmpty()) {
            return Caps.total(chosen, rules);
        }
        String course = left.get(0).onceFor();
        List<Share> others = left.stream().filter(share -> !share.onceFor().equals(course)).toList();
        int most = 0;
        for (String session : left.stream().filter(share -> share.onceFor().equals(course)).map(share -> share.participation().session().key()).distinct().toList()) {
            List<Share> more = new ArrayList<>(chosen);
            left.stream().filter(share -> share.onceFor().equals(course) && share.participation().session().key().equals(session)).forEach(more::add);
            most = Math.max(most, bestOf(others, more, rules));
        }
        return most;
    }

    @Provide
    Arbitrary<List<Share>> shares() {
        return participations().flatMap(all -> Arbitraries.integers().between(1, 1100).list().ofSize(all.size())
                .map(minutes -> IntStream.range(0, all.size()).mapToObj(at -> new Share(all.get(at), minutes.get(at), List.of())).toList()));
    }

    @Provide
    Arbitrary<List<Participation>> participations() {
        return participation().list().ofMinSize(0).ofMaxSize(9).map(HoursPropertiesTest::distinct);
    }

    /** Everything recognised, completed, passed, present, in the classroom, no course twice. */
    @Provide
    Arbitrary<List<Participation>> plain() {
        return participations().map(all -> IntStream.range(0, all.size()).mapToObj(at -> {
            AttendedSession from = all.get(at).session();
            AttendedSession session = new AttendedSession("s" + at, "s" + at, "course " + at, false, false, true, from.organiserLevel(), false, false, from.firstDay(), from.lastDay(), true,
                    from.days().stream().map(day -> new SessionDay(day.day(), 1440)).toList());
            List<Presence> presences = all.get(at).presences().stream().map(presence -> Presence.whole(presence.day(), presence.half())).toList();
            return new Participation(session, Part.ATTENDEE, presences, new Outcome(Outcome.Result.PASSED, from.lastDay()), null);
        }).toList());
    }

    @Provide
    Arbitrary<Participation> participation() {
        return Arbitraries.randomValue(HoursPropertiesTest::any);
    }

    private static Participation any(Random random) {
        LocalDate first = START.plusDays(random.nextInt(8));
        List<SessionDay> days = new ArrayList<>();
        List<Presence> presences = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        for (int at = 0; at < length; at++) {
            LocalDate day = first.plusDays(at);
            days.add(new SessionDay(day, random.nextInt(6) == 0 ? 60 : 480));
            for (int hour : new int[] {8, 14}) {
                LocalTime starts = LocalTime.of(hour, 0).plusMinutes(30L * random.nextInt(4));
                HalfDay half = new HalfDay(starts, starts.plusMinutes(30L * (2 + random.nextInt(6))));
                presences.add(presence(random, day, half));
            }
        }
        Part part = random.nextInt(5) == 0 ? Part.TRAINER : Part.ATTENDEE;
        boolean completed = random.nextInt(8) > 0;
        LocalDate last = first.plusDays(length - 1L);
        AttendedSession session = new AttendedSession("s" + random.nextInt(1000), "s", "course " + random.nextInt(4), random.nextInt(4) == 0, random.nextInt(5) == 0, random.nextInt(8) > 0,
                2 + random.nextInt(3), random.nextInt(3) == 0, random.nextBoolean(), first, last, completed, days);
        return new Participation(session, part, presences, outcome(random, part, completed, last), booking(random));
    }

    private static Presence presence(Random random, LocalDate day, HalfDay half) {
        return switch (random.nextInt(12)) {
            case 0 -> new Presence(day, half, Presence.Kind.ABSENT, null, null);
            case 1 -> new Presence(day, half, Presence.Kind.PRESENT, half.starts(), null);
            case 2 -> new Presence(day, half, random.nextInt(4) == 0 ? Presence.Kind.VOID : Presence.Kind.EXCUSED, null, null);
            case 3, 4, 5 -> new Presence(day, half, Presence.Kind.PRESENT, half.starts().plusMinutes(random.nextInt(30) - 10), half.ends().minusMinutes(random.nextInt(30) - 10));
            default -> Presence.whole(day, half);
        };
    }

    private static Outcome outcome(Random random, Part part, boolean completed, LocalDate last) {
        if (part == Part.TRAINER || !completed) {
            return Outcome.open();
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Outcome(Outcome.Result.FAILED, last);
            case 1 -> new Outcome(Outcome.Result.ATTENDED, last);
            case 2 -> new Outcome(Outcome.Result.PASSED, last.plus(random.nextInt(4), ChronoUnit.DAYS));
            default -> new Outcome(Outcome.Result.PASSED, last);
        };
    }

    private static Booking booking(Random random) {
        return random.nextInt(4) == 0 ? new Booking(2025, random.nextInt(4) > 0, random.nextInt(4) == 0 ? LocalDate.of(2026, 5, 5) : null) : null;
    }

    private static List<Participation> distinct(List<Participation> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.session().key())).toList();
    }

    private static Participation shuffled(Participation one, Random random) {
        List<Presence> presences = new ArrayList<>(one.presences());
        Collections.shuffle(presences, random);
        List<SessionDay> days = new ArrayList<>(one.session().days());
        Collections.shuffle(days, random);
        AttendedSession from = one.session();
        return new Participation(new AttendedSession(from.key(), from.title(), from.course(), from.repeatable(), from.preService(), from.recognised(), from.organiserLevel(), from.online(),
                from.onlineCounts(), from.firstDay(), from.lastDay(), from.completed(), days), one.part(), presences, one.outcome(), one.booking());
    }

    private static AttendedSession level(AttendedSession from, int level) {
        return new AttendedSession("one more", from.title(), from.course(), from.repeatable(), from.preService(), from.recognised(), level, from.online(), from.onlineCounts(),
                from.firstDay(), from.lastDay(), from.completed(), from.days());
    }

    private static TrainingFacts facts(List<Participation> participations) {
        return new TrainingFacts(participations, List.of(Spell.from(LocalDate.of(2020, 1, 1))), List.of(), Map.of());
    }

    private static YearAccount account(List<Participation> participations, int year, boolean wide) {
        return new Hours(facts(participations), any -> Learner.rules(wide, true)).of(year, Learner.AFTER);
    }

    /** The account without the order of days inside its sessions. */
    private static List<Object> essence(YearAccount account) {
        List<Object> essence = new ArrayList<>(List.of(account.strictMinutes(), account.wideMinutes(), account.prefectureTrainings(), account.compliant(), account.preServicePassed()));
        account.lines().forEach(line -> essence.add(List.of(line.session().key(), line.part(), line.timetableMinutes(), line.strictMinutes(), line.wideMinutes(), line.lost(),
                line.training(), line.lateMakeUp())));
        return essence;
    }
}
