package org.wis.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Role;
import org.wis.staff.Decision;
import org.wis.staff.StaffId;
import org.wis.testing.Stage;

/** Signing in, lists, completion, correction and voiding on a real MariaDB, without an exam. */
class AttendanceTest {

    private static final Decision DECISION = new Decision("示培〔2026〕9号", "签到表为证");

    private HeldStage held;
    private Stage stage;
    private EnrolmentId wu;
    private EnrolmentId sun;

    @BeforeEach
    void open() throws SQLException {
        held = new HeldStage(false);
        stage = held.stage();
        wu = held.seat("wu", "CONFIRMED");
        sun = held.seat("sun", "CONFIRMED");
        held.seat("xie", "WAITING");
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void she_signs_in_and_out_by_the_code_on_the_screen_at_the_servers_time_and_once() {
        String code = shown(HeldStage.MORNING);
        held.at("wu", HeldStage.MORNING.plusSeconds(20));
        assertTrue(stage.act(SelfSigning.class, signing -> signing.look(held.half(0), code)).mayIn());
        stage.run(SelfSigning.class, signing -> signing.signIn(held.half(0), code));
        assertEquals("ALREADY_SIGNED_IN", stage.refusal(SelfSigning.class, signing -> signing.signIn(held.half(0), code)));
        assertEquals("SIGN_OUT_CLOSED", stage.refusal(SelfSigning.class, signing -> signing.signOut(held.half(0), code)));
        LocalDateTime end = HeldStage.FIRST.atTime(11, 35);
        String last = shown(end);
        held.at("wu", end);
        stage.run(SelfSigning.class, signing -> signing.signOut(held.half(0), last));
        assertEquals(new AttendanceMark(AttendanceState.PRESENT, LocalTime.of(8, 20), LocalTime.of(11, 35), null), mark(wu));
    }

    @Test
    void a_code_after_its_time_a_person_without_a_seat_and_another_half_day_are_refused() {
        String code = shown(HeldStage.MORNING);
        held.at("wu", HeldStage.MORNING.plusSeconds(60));
        assertEquals("SIGN_CODE_EXPIRED", stage.refusal(SelfSigning.class, signing -> signing.signIn(held.half(0), code)));
        held.at("xie", HeldStage.MORNING);
        assertEquals("SIGN_WITHOUT_PLACE", stage.refusal(SelfSigning.class, signing -> signing.signIn(held.half(0), code)));
        held.at("wu", HeldStage.MORNING);
        assertEquals("SIGN_CODE_EXPIRED", stage.refusal(SelfSigning.class, signing -> signing.signIn(held.half(1), code)));
        assertEquals("SIGN_CODE_EXPIRED", stage.refusal(SelfSigning.class, signing -> signing.signIn(held.half(0), null)));
        String early = shown(HeldStage.FIRST.atTime(7, 0));
        held.at("wu", HeldStage.FIRST.atTime(7, 0));
        assertEquals("SIGN_IN_CLOSED", stage.refusal(SelfSigning.class, signing -> signing.signIn(held.half(0), early)));
        assertFalse(stage.act(SelfSigning.class, signing -> signing.look(held.half(0), early)).mayIn());
    }

    @Test
    void the_code_is_shown_to_the_organisers_office_only_and_the_list_is_hers() {
        held.at("he", HeldStage.MORNING);
        assertEquals("NOT_THE_ORGANISER", stage.refusal(CodeShowing.class, showing -> showing.show(held.session(), held.half(0))));
        assertEquals("NOT_THE_ORGANISER", stage.refusal(AttendanceTaking.class, taking -> taking.take(held.session(), List.of())));
    }

    @Test
    void the_list_is_kept_as_a_whole_and_the_same_sheet_twice_changes_nothing() {
        held.at("zheng", HeldStage.FIRST.atTime(12, 0));
        List<ListLine> lines = List.of(new ListLine(wu, held.half(0), present("08:30", "11:30")),
                new ListLine(sun, held.half(0), new AttendanceMark(AttendanceState.EXCUSED, null, null, "病假")));
        assertEquals(Integer.valueOf(2), stage.act(AttendanceTaking.class, taking -> taking.take(held.session(), lines)));
        assertEquals(Integer.valueOf(0), stage.act(AttendanceTaking.class, taking -> taking.takeSheet(held.session(), lines)));
        assertEquals("LIST_OF_OTHERS", stage.refusal(AttendanceTaking.class, taking -> taking.take(held.session(),
                List.of(new ListLine(wu, held.half(0), AttendanceMark.absent()), new ListLine(new EnrolmentId(99), held.half(0), AttendanceMark.absent())))));
        assertEquals(AttendanceState.PRESENT, mark(wu).state(), "nothing of a refused list is kept");
        assertEquals("LIST_TWICE", stage.refusal(AttendanceTaking.class, taking -> taking.take(held.session(), List.of(lines.get(0), lines.get(0)))));
        assertEquals("HALF_DAY_NOT_BEGUN", stage.refusal(AttendanceTaking.class, taking -> taking.take(held.session(),
                List.of(new ListLine(wu, held.half(1), present("14:00", "17:00"))))));
        held.at("wu", HeldStage.FIRST.atTime(11, 0));
        String code = shown(HeldStage.FIRST.atTime(11, 0));
        held.at("wu", HeldStage.FIRST.atTime(11, 0));
        assertEquals("SIGN_BY_ORGANISER", stage.refusal(SelfSigning.class, signing -> signing.signOut(held.half(0), code)));
    }

    @Test
    void it_is_completed_after_its_end_and_says_how_it_ends_before() {
        list(wu, 4);
        list(sun, 3);
        held.at("zheng", HeldStage.LAST.atTime(16, 59));
        assertEquals("SESSION_STILL_RUNNING", stage.refusal(Completing.class, completing -> completing.complete(held.session())));
        held.at("zheng", HeldStage.LAST.atTime(17, 0));
        CompletionPreview preview = stage.act(Completing.class, completing -> completing.preview(held.session()));
        assertTrue(preview.isReady());
        assertEquals(List.of(1L, 0L, 1L, 1L), List.of(preview.count(CompletionResult.PASSED), preview.count(CompletionResult.FAILED), preview.count(CompletionResult.ATTENDED),
                preview.unmarked()));
        stage.run(Completing.class, completing -> completing.complete(held.session()));
        assertEquals("SESSION_COMPLETED", stage.refusal(Completing.class, completing -> completing.complete(held.session())));
        assertEquals("SESSION_COMPLETED", stage.refusal(AttendanceTaking.class, taking -> taking.take(held.session(), List.of())));
        AttendanceTrail trail = stage.act(AttendanceReading.class, reading -> reading.trail(held.session(), wu));
        assertEquals(List.of("PASSED", "2026-03-11"), List.of(trail.completion().get(0).state(), trail.completion().get(0).signedIn()));
    }

    @Test
    void the_organiser_corrects_until_day_30_then_the_province_and_every_version_stays() {
        list(wu, 4);
        list(sun, 3);
        held.at("zheng", HeldStage.LAST.atTime(18, 0));
        stage.run(Completing.class, completing -> completing.complete(held.session()));
        held.at("zheng", HeldStage.LAST.plusDays(30).atTime(9, 0));
        stage.run(Correcting.class, correcting -> correcting.attendance(held.session(), sun, held.half(3), present("14:00", "17:00"), DECISION));
        assertEquals("CORRECTION_WITHOUT_CHANGE", stage.refusal(Correcting.class,
                correcting -> correcting.attendance(held.session(), sun, held.half(3), present("14:00", "17:00"), DECISION)));
        held.at("zheng", HeldStage.LAST.plusDays(31).atTime(9, 0));
        Stage.Step<Correcting> result = correcting -> correcting.result(held.session(), sun, CompletionResult.PASSED, HeldStage.LAST, DECISION);
        assertEquals("CORRECTION_BY_PROVINCE_ONLY", stage.refusal(Correcting.class, result));
        stage.signIn("gao", Set.of(Role.PROVINCIAL_OFFICE));
        stage.run(Correcting.class, result);
        AttendanceTrail trail = stage.act(AttendanceReading.class, reading -> reading.trail(held.session(), sun));
        assertEquals(List.of("ATTENDED", "PASSED"), trail.completion().stream().map(TrailLine::state).toList());
        assertEquals("示培〔2026〕9号", trail.attendance().get(3).documentNo());
    }

    @Test
    void a_forged_sign_in_takes_all_credit_and_cannot_be_listed_away() {
        list(wu, 4);
        held.at("zheng", HeldStage.LAST.atTime(17, 30));
        stage.run(AttendanceVoiding.class, voiding -> voiding.makeVoid(held.session(), wu, DECISION));
        assertEquals("ATTENDANCE_VOIDED", stage.refusal(AttendanceTaking.class, taking -> taking.take(held.session(),
                List.of(new ListLine(wu, held.half(0), present("08:30", "11:30"))))));
        assertEquals(LocalTime.of(8, 30), mark(wu).signedIn(), "the clock times stay as evidence");
        held.at("zheng", HeldStage.LAST.atTime(17, 30));
        stage.run(Completing.class, completing -> completing.complete(held.session()));
        AttendanceTrail trail = stage.act(AttendanceReading.class, reading -> reading.trail(held.session(), wu));
        assertEquals("FAILED", trail.completion().get(0).state());
    }

    @Test
    void training_elsewhere_is_recognised_by_another_than_who_entered_it() {
        held.at("he", HeldStage.MORNING);
        OutsideEntry entry = new OutsideEntry("外省培训", "外省卫生厅", 2, true, HeldStage.FIRST.minusDays(9), LocalTime.of(9, 0), LocalTime.of(17, 0), 480, HeldStage.FIRST.minusDays(9),
                CompletionResult.PASSED, "外证〔2026〕1号");
        OutsideId id = stage.act(OutsideEntering.class, entering -> entering.enter(new StaffId(stage.person("wu")), entry));
        assertEquals("OUTSIDE_TRAINING_OWN_ENTRY", stage.refusal(OutsideRecognising.class, recognising -> recognising.recognise(id, true, DECISION)));
        held.at("gao", HeldStage.MORNING);
        stage.run(OutsideRecognising.class, recognising -> recognising.recognise(id, true, DECISION));
        assertEquals("OUTSIDE_TRAINING_DECIDED", stage.refusal(OutsideRecognising.class, recognising -> recognising.decline(id, DECISION)));
        held.at("wu", HeldStage.MORNING);
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(OutsideEntering.class, entering -> entering.enter(new StaffId(stage.person("wu")), entry)));
    }

    private void list(EnrolmentId place, int halves) {
        held.at("zheng", HeldStage.LAST.atTime(16, 0));
        for (int i = 0; i < halves; i++) {
            int half = i;
            stage.run(AttendanceTaking.class, taking -> taking.take(held.session(),
                    List.of(new ListLine(place, held.half(half), half % 2 == 0 ? present("08:30", "11:30") : present("14:00", "17:00")))));
        }
    }

    private String shown(LocalDateTime at) {
        held.at("zheng", at);
        return stage.act(CodeShowing.class, showing -> showing.show(held.session(), held.half(0))).code();
    }

    private AttendanceMark mark(EnrolmentId place) {
        held.at("zheng", HeldStage.FIRST.atTime(12, 0));
        return stage.act(AttendanceReading.class, reading -> reading.roster(held.session())).lines().stream().filter(line -> line.place().id().equals(place)).findFirst().orElseThrow()
                .marks().get(held.half(0));
    }

    private static AttendanceMark present(String in, String out) {
        return new AttendanceMark(AttendanceState.PRESENT, LocalTime.parse(in), LocalTime.parse(out), null);
    }
}
