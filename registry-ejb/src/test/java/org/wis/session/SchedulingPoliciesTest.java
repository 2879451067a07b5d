package org.wis.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.session.Scene.Busy;
import org.wis.session.Scene.Cover;
import org.wis.session.Scene.Need;

/** Each thing that may stand in the way of a session, found where it is and nowhere else. */
class SchedulingPoliciesTest {

    private static final LocalDate CALM = LocalDate.of(2026, 12, 7);
    private static final LocalDate PEAK = LocalDate.of(2026, 12, 24);
    private static final TrainerId TRAINER = new TrainerId(7);
    private static final VenueId VENUE = new VenueId(9);
    private static final HalfDraft MORNING = new HalfDraft(Half.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0), TRAINER);

    @Test
    void a_trainer_who_teaches_elsewhere_at_the_same_time_stands_in_the_way_but_not_one_minute_after() {
        assertEquals(List.of(Conflict.of(ConflictCode.TRAINER_TWICE, "张", CALM, "别班")), found(draft(CALM), scene().trainer(busy(7, CALM, 11, 59))));
        assertEquals(List.of(), found(draft(CALM), scene().trainer(busy(7, CALM, 12, 0))));
        assertEquals(List.of(), found(draft(CALM), scene().trainer(busy(8, CALM, 9, 0))), "another trainer");
        assertEquals(List.of(), found(draft(CALM), scene().trainer(busy(7, CALM.plusDays(1), 9, 0))), "another day");
    }

    @Test
    void a_venue_in_use_stands_in_the_way() {
        assertEquals(List.of(Conflict.of(ConflictCode.VENUE_TWICE, CALM, "别班")), found(draft(CALM), scene().room(busy(9, CALM, 9, 30))));
        assertEquals(List.of(), found(draft(CALM), scene().room(busy(9, CALM, 12, 0))));
    }

    @Test
    void a_person_in_two_sessions_at_once_stands_in_the_way() {
        assertEquals(List.of(Conflict.of(ConflictCode.NOMINATED_TWICE, "张", CALM, "别班")), found(draft(CALM), scene().person(busy(1, CALM, 10, 0))));
    }

    @Test
    void more_seats_than_the_venue_has_stand_in_the_way() {
        assertEquals(List.of(Conflict.of(ConflictCode.OVER_VENUE_SEATS, 30, 29)), found(draft(CALM), scene().seats(29)));
        assertEquals(List.of(), found(draft(CALM), scene().seats(30)));
    }

    @Test
    void an_online_session_needs_a_recognised_course_with_an_exam_and_no_room_and_another_needs_a_room() {
        assertEquals(List.of(), found(online(null), scene()));
        assertEquals(List.of(Conflict.of(ConflictCode.ONLINE_INCOMPLETE)), found(online(VENUE), scene()));
        assertEquals(List.of(Conflict.of(ConflictCode.ONLINE_INCOMPLETE)), found(online(null), scene().course(false, true)));
        assertEquals(List.of(Conflict.of(ConflictCode.ONLINE_INCOMPLETE)), found(online(null), scene().course(true, false)));
        SessionDraft roomless = new SessionDraft(new CourseId(1), null, null, null, null, false, 30, draft(CALM).days(), List.of());
        assertEquals(List.of(Conflict.of(ConflictCode.VENUE_MISSING)), found(roomless, scene()));
    }

    @Test
    void the_days_on_which_townships_close_their_month_are_told_from_the_first_to_the_last() {
        for (int day = 23; day <= 29; day++) {
            boolean peak = day >= 24 && day <= 28;
            assertEquals(peak ? List.of(Conflict.of(ConflictCode.PEAK_DAY, CALM.withDayOfMonth(day))) : List.of(), found(draft(CALM.withDayOfMonth(day)), scene()), "day " + day);
        }
    }

    @Test
    void a_township_whose_only_operator_sits_in_the_session_on_a_peak_day_is_named() {
        SceneMade alone = scene().cover(new Cover("柳湾乡", PEAK, List.of(5L), List.of("李")));
        assertEquals(List.of(Conflict.of(ConflictCode.PEAK_DAY, PEAK), Conflict.of(ConflictCode.TOWNSHIP_EMPTY, "柳湾乡", PEAK, "李")), found(draft(PEAK), alone.away(5)));
        assertEquals(List.of(Conflict.of(ConflictCode.PEAK_DAY, PEAK), Conflict.of(ConflictCode.TOWNSHIPS_AT_RISK, 1, PEAK, "柳湾乡")), found(draft(PEAK), alone));
        SceneMade two = scene().cover(new Cover("青禾镇", PEAK, List.of(1L, 2L), List.of("周", "钱")));
        assertEquals(List.of(Conflict.of(ConflictCode.PEAK_DAY, PEAK)), found(draft(PEAK), two.away(1)), "the second one stays");
        assertEquals(2, found(draft(PEAK), two.away(1, 2)).size(), "both away");
        assertEquals(List.of(), found(draft(CALM), scene().cover(new Cover("柳湾乡", CALM, List.of(5L), List.of("李"))).away(5)), "no peak day");
    }

    @Test
    void fewer_seats_than_persons_in_need_are_told_only_where_the_session_counts() {
        assertEquals(List.of(Conflict.of(ConflictCode.SEATS_SHORT, "青禾县", 12, 10)), found(draft(CALM), scene().need(new Need("青禾县", 12, 10))));
        assertEquals(List.of(), found(draft(CALM), scene().need(new Need("青禾县", 10, 10))));
        assertEquals(List.of(), found(draft(CALM), scene().need(new Need("青禾县", 12, 10)).countyLevel()));
    }

    @Test
    void what_refuses_comes_before_what_is_only_to_be_looked_at() {
        List<Conflict> both = found(draft(PEAK), scene().seats(1));
        assertTrue(both.get(0).hard());
        assertFalse(both.get(1).hard());
    }

    private static List<Conflict> found(SessionDraft draft, SceneMade made) {
        return SchedulingPolicies.judge(draft, made.scene());
    }

    private static SessionDraft draft(LocalDate day) {
        return new SessionDraft(new CourseId(1), null, null, null, VENUE, false, 30, List.of(new DayDraft(day, 180, List.of(MORNING))),
                List.of(new QuotaDraft(DivisionCode.of("990121"), 30)));
    }

    private static SessionDraft online(VenueId venue) {
        return new SessionDraft(new CourseId(1), null, null, null, venue, true, 30, draft(CALM).days(), List.of());
    }

    private static Busy busy(long who, LocalDate day, int hour, int minute) {
        return new Busy(who, "张", day, LocalTime.of(hour, minute), LocalTime.of(hour, minute).plusHours(2), "别班");
    }

    private static SceneMade scene() {
        return new SceneMade(new Scene(100, true, true, true, PeakDays.of("24-28"), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of()));
    }

    /** A scene with one thing changed. */
    private record SceneMade(Scene scene) {

        SceneMade trainer(Busy busy) {
            return new SceneMade(new Scene(100, true, true, true, scene.peak(), List.of(busy), List.of(), List.of(), List.of(), Set.of(), List.of()));
        }

        SceneMade room(Busy busy) {
            return new SceneMade(new Scene(100, true, true, true, scene.peak(), List.of(), List.of(busy), List.of(), List.of(), Set.of(), List.of()));
        }

        SceneMade person(Busy busy) {
            return new SceneMade(new Scene(100, true, true, true, scene.peak(), List.of(), List.of(), List.of(busy), List.of(), Set.of(), List.of()));
        }

        SceneMade seats(int seats) {
            return new SceneMade(new Scene(seats, true, true, true, scene.peak(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of()));
        }

        SceneMade course(boolean recognised, boolean exam) {
            return new SceneMade(new Scene(null, recognised, exam, true, scene.peak(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of()));
        }

        SceneMade cover(Cover cover) {
            return new SceneMade(new Scene(100, true, true, true, scene.peak(), List.of(), List.of(), List.of(), List.of(cover), Set.of(), List.of()));
        }

        SceneMade away(long... persons) {
            Set<Long> away = new HashSet<>();
            for (long person : persons) {
                away.add(person);
            }
            return new SceneMade(new Scene(100, true, true, true, scene.peak(), List.of(), List.of(), List.of(), scene.townships(), away, List.of()));
        }

        SceneMade need(Need need) {
            return new SceneMade(new Scene(100, true, true, true, scene.peak(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(need)));
        }

        SceneMade countyLevel() {
            return new SceneMade(new Scene(100, true, true, false, scene.peak(), List.of(), List.of(), List.of(), List.of(), Set.of(), scene.needs()));
        }
    }
}
