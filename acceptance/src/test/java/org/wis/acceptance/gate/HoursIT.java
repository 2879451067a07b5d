package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.ContainerSystem;
import org.wis.acceptance.PortalArchive;
import org.wis.acceptance.trial.Rows;
import org.wis.attendance.AttendanceMark;
import org.wis.attendance.AttendanceState;
import org.wis.attendance.AttendanceVoiding;
import org.wis.attendance.Correcting;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentId;
import org.wis.gate.Action;
import org.wis.gate.GateReason;
import org.wis.hours.Forecast;
import org.wis.hours.HoursLine;
import org.wis.hours.HoursReading;
import org.wis.hours.YearReport;
import org.wis.session.HalfDayId;
import org.wis.session.SessionId;
import org.wis.staff.Decision;

/**
 * The thirty hours inside the server: attendance of completed sessions becomes the standing of a person, and the gate opens for her next save with the
 * last of 1,800 minutes and not one before. The saves are those of everybody, through the gate; the last half-day is corrected by the use case of the province. Only the session
 * itself is put into the database by its owner.
 */
@ArquillianTest
class HoursIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final Decision DECISION = new Decision("省培〔2026〕2号", "核对签到表");

    @Inject
    private Stage stage;
    @Inject
    private HoursReading reading;
    @Inject
    private Correcting correcting;
    @Inject
    private AttendanceVoiding voiding;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(HoursIT.class, Stage.class, Owner.class, Places.class, Player.class, Form.class, Caller.class, Rows.class)
                .telling(Caller.ADDRESS, ContainerSystem.get().baseUrl().toString()).deployment();
    }

    @BeforeEach
    void begin() throws SQLException {
        stage.begin();
    }

    @AfterEach
    void end() throws SQLException {
        stage.end();
    }

    @Test
    void the_gate_opens_with_minute_1800_and_not_with_1799_and_the_past_stays_as_it_was() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player province = stage.places().officer(Places.PROVINCE, "SECTION_HEAD", "PROVINCIAL_OFFICE");
        stage.places().train(zhou.staff().value(), 2025, 0, 0, 0);
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        long written = stage.owner().youngestMandate();
        stage.at("2026-04-02T09:00:00");
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)));

        Held held = sessionOf(zhou, FIRST_DAY, "PASSED");
        stage.does(province, () -> correct(held, "17:59"));
        List<GateReason> missing = stage.mayNotSave(zhou, form);
        assertEquals("TRAINING_HOURS_SHORT", Stage.codes(missing));
        assertEquals(1, missing.get(0).operands().get(0), "one minute missing");

        stage.does(province, () -> correct(held, "18:00"));
        stage.saves(zhou, form, form.at("试验村8号"));

        stage.does(province, () -> voiding.makeVoid(held.session, held.enrolment, DECISION));
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)));
        assertTrue(written < stage.owner().youngestMandate(), "what was written before stays written");
        assertEquals(List.of("1799", "1800", "0"), stage.owner().rows().texts("SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(detail, ': ', -1), '/', 1) FROM audit_line"
                + " WHERE action = 'COUNT_HOURS' AND subject = ? AND detail LIKE '2025:%' ORDER BY id", zhou.staff().toString()), "each count stands in the trail");
    }

    @Test
    void who_was_barred_is_free_again_by_a_late_make_up_that_the_province_confirmed() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player province = stage.places().officer(Places.PROVINCE, "SECTION_HEAD", "PROVINCIAL_OFFICE");
        stage.places().train(zhou.staff().value(), 2025, 0, 0, 0);
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.at("2026-09-15T09:00:00");
        Held held = sessionOf(zhou, LocalDate.of(2026, 9, 1), "PASSED");
        stage.does(province, () -> correct(held, "17:59"));
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)), "it counts for its own year");
        stage.owner().rows().run("UPDATE enrolment SET booked_year = 2025, booking_requested_at = '2026-08-01', booking_county_by = nominated_by,"
                + " booking_county_at = '2026-08-02', booking_province_by = nominated_by, booking_province_at = '2026-08-05' WHERE id = ?", held.enrolment.value());
        stage.does(province, () -> correct(held, "18:00"));
        stage.saves(zhou, form, form.at("试验村7号"));
        assertEquals(0, stage.as(zhou, () -> reading.own(2026)).account().strictMinutes(), "never for its own year too");
        assertEquals(LocalDate.of(2026, 9, 3), stage.as(zhou, () -> reading.own(2025)).account().lateMakeUpOn());
    }

    @Test
    void the_year_is_told_to_herself_and_her_county_and_to_nobody_else() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player manager = stage.places().manager(Places.COUNTY);
        Player stranger = stage.places().manager(Places.OTHER_COUNTY);
        stage.at("2026-03-02T09:00:00");
        sessionOf(zhou, FIRST_DAY, "FAILED");
        YearReport own = stage.as(zhou, () -> reading.own(2025));
        assertEquals(1800, own.account().strictMinutes(), "what was entered; the failed session gives nothing");
        assertEquals("EXAM_FAILED", own.account().lines().get(0).lost().get(0).why().name());
        assertEquals(own.account().lines(), stage.as(manager, () -> reading.of(zhou.staff(), 2025)).account().lines());
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.refused(stranger, Action.READ_STAFF, zhou.staff().toString(), () -> reading.of(zhou.staff(), 2025))));
        List<HoursLine> county = stage.as(manager, () -> reading.list(new DivisionCode(Places.COUNTY), 2025, null, 0, 500));
        assertTrue(county.stream().anyMatch(line -> line.staff().equals(zhou.staff()) && line.forecast() == Forecast.ACHIEVED));
        assertFalse(county.stream().anyMatch(line -> line.staff().equals(stranger.staff())));
        assertEquals(county.size(), stage.as(manager, () -> reading.count(new DivisionCode(Places.COUNTY), 2025, null)));
    }

    /** A session with a person in it, and its last half-day. */
    private record Held(SessionId session, EnrolmentId enrolment, HalfDayId lastHalf) {
    }

    /** The province corrects when she left on the last day; her hours are counted anew in the same transaction. */
    private void correct(Held held, String left) {
        correcting.attendance(held.session, held.enrolment, held.lastHalf,
                new AttendanceMark(AttendanceState.PRESENT, LocalTime.of(8, 0), LocalTime.parse(left), null), DECISION);
    }

    /** A completed prefecture session of three days of ten hours; on the last day she left an hour early. */
    private Held sessionOf(Player who, LocalDate first, String result) throws SQLException {
        Rows rows = stage.owner().rows();
        long office = stage.places().office(Places.PREFECTURE).value();
        long course = rows.inserted("INSERT INTO course (title, subject, owner_office_id, recognised) VALUES (?, 'OPERATIONS', ?, TRUE) RETURNING id",
                "课程" + who.staff().value() + first, office);
        long session = rows.inserted("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, notice_no, capacity, state, first_day, last_day)"
                + " VALUES (?, ?, 3, '市培〔2025〕1号', 30, 'COMPLETED', ?, ?) RETURNING id", course, office, first, first.plusDays(2));
        long enrolment = rows.inserted("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at)"
                + " VALUES (?, ?, ?, 'CONFIRMED', ?, '2025-08-01') RETURNING id", session, who.staff().value(), Places.COUNTY, who.account());
        long half = 0;
        for (int day = 0; day < 3; day++) {
            long dayId = rows.inserted("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, ?, 600) RETURNING id", session, first.plusDays(day));
            half = rows.inserted("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'MORNING', '08:00', '18:00') RETURNING id", dayId);
            rows.run("INSERT INTO attendance (enrolment_id, half_day_id, state, signed_in_at, signed_out_at, source, recorded_by, recorded_at)"
                    + " VALUES (?, ?, 'PRESENT', '08:00', ?, 'LIST', ?, '2025-09-03')", enrolment, half, day == 2 ? "17:00" : "18:00", who.account());
        }
        rows.run("INSERT INTO completion (enrolment_id, result, completed_on, recorded_by, recorded_at) VALUES (?, ?, ?, ?, '2025-09-03')", enrolment, result,
                first.plusDays(2), who.account());
        return new Held(new SessionId(session), new EnrolmentId(enrolment), new HalfDayId(half));
    }
}
