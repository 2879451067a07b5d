package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
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
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.GateReason;
import org.wis.hours.Forecast;
import org.wis.hours.HoursLine;
import org.wis.hours.HoursReading;
import org.wis.hours.HoursRecalculating;
import org.wis.hours.YearReport;

/**
 * The thirty hours inside the server: attendance of completed sessions becomes the standing of a person, and the gate opens for her next save with the
 * last of 1,800 minutes and not one before. The saves are those of everybody, through the gate; only the sheet of attendance is put into the database by its owner.
 */
@ArquillianTest
class HoursIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);

    @Inject
    private Stage stage;
    @Inject
    private HoursReading reading;
    @Inject
    private HoursRecalculating hours;
    @Resource
    private UserTransaction transaction;

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
        Player manager = stage.places().manager(Places.COUNTY);
        stage.places().train(zhou.staff().value(), 2025, 0, 0, 0);
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        long written = stage.owner().youngestMandate();
        stage.at("2026-04-02T09:00:00");
        List<GateReason> nothing = stage.mayNotSave(zhou, form);
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(nothing));

        long attendance = threeDays(zhou, "PASSED");
        stage.owner().rows().run("UPDATE attendance SET signed_out_at = '17:59' WHERE id = ?", attendance);
        recalculate(manager, zhou, 2025);
        List<GateReason> short1 = stage.mayNotSave(zhou, form);
        assertEquals("TRAINING_HOURS_SHORT", Stage.codes(short1));
        assertEquals(1, short1.get(0).operands().get(0), "one minute missing");

        stage.owner().rows().run("UPDATE attendance SET signed_out_at = '18:00' WHERE id = ?", attendance);
        recalculate(manager, zhou, 2025);
        stage.saves(zhou, form, form.at("试验村8号"));

        stage.owner().rows().run("UPDATE attendance SET state = 'VOID' WHERE id = ?", attendance);
        recalculate(manager, zhou, 2025);
        long judged = stage.owner().youngestMandate();
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)));
        assertEquals(judged, stage.owner().youngestMandate());
        assertTrue(written < judged, "what was written before stays written");
        assertEquals(List.of("1799", "1800", "0"), stage.owner().rows().texts("SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(detail, ': ', -1), '/', 1) FROM audit_line"
                + " WHERE action = 'COUNT_HOURS' AND subject = ? ORDER BY id", zhou.staff().toString()), "each count stands in the trail");
    }

    @Test
    void who_was_barred_is_free_again_by_a_late_make_up_that_the_province_confirmed() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player manager = stage.places().manager(Places.COUNTY);
        stage.places().train(zhou.staff().value(), 2025, 0, 0, 0);
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.at("2026-09-15T09:00:00");
        long attendance = sessionOf(zhou, LocalDate.of(2026, 9, 1), "PASSED");
        recalculate(manager, zhou, 2025);
        recalculate(manager, zhou, 2026);
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.owner().rows().run("UPDATE enrolment e JOIN attendance a ON a.enrolment_id = e.id SET e.booked_year = 2025, e.booking_requested_at = '2026-08-01',"
                + " e.booking_county_by = e.nominated_by, e.booking_county_at = '2026-08-02', e.booking_province_by = e.nominated_by, e.booking_province_at = '2026-08-05'"
                + " WHERE a.id = ?", attendance);
        recalculate(manager, zhou, 2025);
        recalculate(manager, zhou, 2026);
        stage.saves(zhou, form, form.at("试验村7号"));
        YearReport own = stage.as(zhou, () -> reading.own(2026));
        assertEquals(0, own.account().strictMinutes(), "never for its own year too");
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

    private long threeDays(Player who, String result) throws SQLException {
        return sessionOf(who, FIRST_DAY, result);
    }

    /** A completed prefecture session of three days of ten hours, attended from end to end. @return number of the attendance of the last day */
    private long sessionOf(Player who, LocalDate first, String result) throws SQLException {
        Rows rows = stage.owner().rows();
        long office = stage.places().office(Places.PREFECTURE).value();
        long course = rows.inserted("INSERT INTO course (title, subject, owner_office_id, recognised) VALUES (?, 'OPERATIONS', ?, TRUE) RETURNING id",
                "课程" + who.staff().value() + first, office);
        long session = rows.inserted("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, notice_no, capacity, state, first_day, last_day)"
                + " VALUES (?, ?, 3, '市培〔2025〕1号', 30, 'COMPLETED', ?, ?) RETURNING id", course, office, first, first.plusDays(2));
        long enrolment = rows.inserted("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at)"
                + " VALUES (?, ?, ?, 'CONFIRMED', ?, '2025-08-01') RETURNING id", session, who.staff().value(), Places.COUNTY, who.account());
        long attendance = 0;
        for (int day = 0; day < 3; day++) {
            long dayId = rows.inserted("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, ?, 600) RETURNING id", session, first.plusDays(day));
            long half = rows.inserted("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'MORNING', '08:00', '18:00') RETURNING id", dayId);
            attendance = rows.inserted("INSERT INTO attendance (enrolment_id, half_day_id, state, signed_in_at, signed_out_at, source, recorded_by, recorded_at)"
                    + " VALUES (?, ?, 'PRESENT', '08:00', '18:00', 'LIST', ?, '2025-09-03') RETURNING id", enrolment, half, who.account());
        }
        rows.run("INSERT INTO completion (enrolment_id, result, completed_on, recorded_by, recorded_at) VALUES (?, ?, ?, ?, '2025-09-03')", enrolment, result,
                first.plusDays(2), who.account());
        return attendance;
    }

    /** As the last step of a use case would, in its transaction and under who is signed in. */
    private void recalculate(Player by, Player whose, int year) throws SQLException {
        stage.as(by, () -> {
            transaction.begin();
            hours.recalculate(whose.staff(), year);
            transaction.commit();
            return null;
        });
    }
}
