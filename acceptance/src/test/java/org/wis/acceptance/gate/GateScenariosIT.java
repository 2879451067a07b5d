package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.ContainerSystem;
import org.wis.acceptance.PortalArchive;
import org.wis.acceptance.trial.Rows;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseBulkOpening;
import org.wis.cases.CaseExiting;
import org.wis.cases.CaseHistoryReading;
import org.wis.cases.CaseMoving;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseRestoring;
import org.wis.cases.CaseUnmasking;
import org.wis.cases.WrittenBy;
import org.wis.certification.Reinstating;
import org.wis.certification.Suspending;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.GateReason;
import org.wis.gate.Refused;
import org.wis.gate.StandingReading;
import org.wis.privacy.FieldCipher;
import org.wis.staff.ActingAppointing;
import org.wis.staff.Appointing;
import org.wis.staff.AppointmentOrder;
import org.wis.staff.Decision;
import org.wis.staff.EmergencyAuthorising;
import org.wis.staff.EmergencyId;
import org.wis.staff.EmergencyProposal;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.LeaveKind;
import org.wis.staff.LeaveRecording;
import org.wis.staff.PledgeSigning;
import org.wis.staff.PositionType;
import org.wis.staff.Staff;
import org.wis.staff.StaffRefusal;
import org.wis.staff.StaffRegistering;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingStandingEntering;

/**
 * The twelve scenarios of the write gate, inside the server, on the real database, by a clock in the test's hand: everybody signs in, calls the delivered use
 * cases, and what came of it is read from the rows. Each has the half in which the save is written and the half in which it is refused.
 */
@ArquillianTest
class GateScenariosIT {

    private static final Decision DECISION = new Decision("示卫〔2026〕7号", "试验");
    private static final LocalDate LAST_DAY_OF_MAY = LocalDate.of(2025, 5, 31);

    @Inject
    private Stage stage;
    @Inject
    private CaseReading reading;
    @Inject
    private CaseAmending amending;
    @Inject
    private CaseHistoryReading history;
    @Inject
    private CaseExiting exiting;
    @Inject
    private CaseMoving moving;
    @Inject
    private CaseRestoring restoring;
    @Inject
    private CaseUnmasking unmasking;
    @Inject
    private CaseBulkOpening bulk;
    @Inject
    private StandingReading standing;
    @Inject
    private PledgeSigning pledges;
    @Inject
    private TrainingStandingEntering trainings;
    @Inject
    private Appointing appointing;
    @Inject
    private ActingAppointing acting;
    @Inject
    private EmergencyAuthorising emergencies;
    @Inject
    private LeaveRecording leaves;
    @Inject
    private StaffRegistering registering;
    @Inject
    private Suspending suspending;
    @Inject
    private Reinstating reinstating;
    @Inject
    private FieldCipher cipher;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(GateScenariosIT.class, Stage.class, Owner.class, Places.class, Player.class, Form.class, Caller.class, Rows.class)
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
    void scenario_1_an_operator_in_order_saves_a_birth_line_and_the_decision_is_kept_with_it() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        stage.at("2026-01-20T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.owner().rows().run("DELETE FROM pledge WHERE staff_id = ? AND year = 2026", zhou.staff().value());
        stage.at("2026-03-02T10:00:00");
        assertEquals("PLEDGE_UNSIGNED", Stage.codes(stage.refused(zhou, Action.AMEND_CASE, form.number().value(),
                () -> amending.amend(form.number(), form.version(), form.withBirth(stage.today())))));
        assertEquals(List.of(), births(form));

        stage.does(zhou, () -> pledges.signOwn(2026));
        Map<String, String> mandate = stage.saves(zhou, form, form.withBirth(stage.today()));
        assertEquals("CERTIFICATE", mandate.get("basis"));
        assertEquals(String.valueOf(zhou.certificate()), mandate.get("certificate"));
        assertEquals("", mandate.get("banners"));
        assertEquals(List.of(mandate.get("id")), births(form), "the line of the birth names the decision");
    }

    @Test
    void scenario_2_a_certificate_ends_with_the_last_second_of_its_last_day() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        stage.owner().rows().run("UPDATE certificate SET valid_to = '2026-03-01' WHERE id = ?", zhou.certificate());
        stage.at("2026-02-20T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.at("2026-03-01T23:59:59");
        Form saved = save(zhou, form, "");
        stage.at("2026-03-02T00:00:00");
        assertEquals("CERTIFICATE_EXPIRED", Stage.codes(stage.mayNotSave(zhou, saved)));
        stage.at("2026-03-01T23:59:59.999999");
        save(zhou, saved, "");
    }

    @Test
    void scenario_3_ten_minutes_missing_are_forgiven_until_31_march_and_made_up_by_a_day_booked_to_last_year() throws Exception {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player province = province();
        stage.places().train(zhou.staff().value(), 2025, 1790, 1790, 1);
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.at("2026-03-31T23:59:59");
        Form saved = save(zhou, form, "GRACE_TRAINING");
        stage.at("2026-04-01T00:00:00");
        List<GateReason> reasons = stage.mayNotSave(zhou, saved);
        assertEquals("TRAINING_HOURS_SHORT", Stage.codes(reasons));
        assertEquals(10, reasons.get(0).operands().get(0), "minutes missing");
        String told = Caller.signedIn(stage, zhou).save(saved, "试验村2号");
        assertTrue(told.startsWith("403 ") && told.contains("差10分钟"), told);

        // The make-up of 28 March, three hours, booked to 2025 by the county's approval; the province enters the year anew.
        stage.does(province, () -> trainings.enter(zhou.staff(), trained(2025, 1790 + 180, 1790 + 180, 2)));
        save(zhou, saved, "");
    }

    @Test
    void scenario_4_forty_hours_at_county_level_only_are_neither_the_one_training_nor_the_thirty_hours() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player province = province();
        stage.places().train(zhou.staff().value(), 2025, 0, 2400, 0);
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.at("2026-06-15T10:00:00");
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.does(province, () -> trainings.enter(zhou.staff(), trained(2025, 0, 2400, 0)));
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.does(province, () -> trainings.enter(zhou.staff(), trained(2025, 2400, 2400, 1)));
        save(zhou, form, "");
    }

    @Test
    void scenario_5_a_contract_worker_with_a_certificate_may_not_write_until_she_is_on_establishment() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player manager = stage.places().manager(Places.COUNTY);
        Rows rows = stage.owner().rows();
        stage.at("2026-01-20T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        rows.run("UPDATE appointment SET establishment_kind = ? WHERE staff_id = ?", EstablishmentKind.CONTRACT.code(), zhou.staff().value());
        stage.at("2026-03-02T10:00:00");
        assertEquals("NOT_ON_ESTABLISHMENT", Stage.codes(stage.mayNotSave(zhou, form)));

        long post = rows.number("SELECT id FROM appointment WHERE staff_id = ?", zhou.staff().value()).orElseThrow();
        stage.does(manager, () -> appointing.end(zhou.staff(), post, LocalDate.of(2026, 3, 2), "青卫〔2026〕5号"));
        AppointmentOrder order = order(Places.QINGHE, EstablishmentKind.PUBLIC_INSTITUTION, LocalDate.of(2026, 3, 3));
        stage.does(manager, () -> appointing.appoint(zhou.staff(), order));
        assertEquals("NOT_ON_ESTABLISHMENT", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.at("2026-03-03T00:00:00");
        save(zhou, form, "");
    }

    @Test
    void scenario_6_a_forged_call_is_judged_like_a_page_and_stands_in_the_trail() throws Exception {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player elsewhere = stage.places().operator(Places.OTHER_TOWNSHIP);
        stage.at("2026-03-02T10:00:00");
        Form own = stage.form(zhou, Places.village(Places.QINGHE));
        Form foreign = stage.form(elsewhere, Places.village(Places.OTHER_TOWNSHIP));

        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(zhou, foreign)), "the bean called past every page");
        assertEquals("OUT_OF_JURISDICTION,ROLE_MISSING", Stage.codes(stage.refused(zhou, Action.SUSPEND_CERTIFICATE, elsewhere.number().value(),
                () -> {
                    suspending.suspend(elsewhere.number(), DECISION);
                    return null;
                })));
        long mandate = stage.owner().youngestMandate();
        long line = stage.owner().youngestLine();
        Caller program = Caller.signedIn(stage, zhou);
        String told = program.save(foreign, "试验村2号");
        assertTrue(told.startsWith("403 ") && told.contains("\"OUT_OF_JURISDICTION\""), told);
        assertEquals(mandate, stage.owner().youngestMandate(), "nothing was written");
        assertEquals(List.of("AMEND_CASE " + foreign.number().value() + " OUT_OF_JURISDICTION"), stage.owner().rows().texts(
                "SELECT CONCAT_WS(' ', action, subject, detail) FROM audit_line WHERE kind = 'REFUSED' AND account_id = ? AND id > ?", zhou.account(), line));

        String written = program.save(own, "试验村2号");
        assertTrue(written.startsWith("200 "), written);
        stage.written(zhou, Action.AMEND_CASE, own, mandate);
    }

    @Test
    void scenario_7_an_acting_post_opens_the_neighbour_township_for_its_days_and_the_record_carries_both_units() throws SQLException {
        Player li = stage.places().operator(Places.LIUWAN);
        Player colleague = stage.places().operator(Places.QINGHE);
        Player manager = stage.places().manager(Places.COUNTY);
        stage.at("2026-06-15T10:00:00");
        Form form = stage.form(colleague, Places.village(Places.QINGHE));
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(li, form)));

        stage.does(manager, () -> acting.appoint(new DivisionCode(Places.QINGHE), li.staff(), "青卫〔2026〕8号", LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 20)));
        stage.at("2026-06-15T23:59:59");
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(li, form)));
        stage.at("2026-06-16T00:00:00");
        Map<String, String> mandate = stage.saves(li, form, form.at("代岗路1号"));
        assertEquals("ACTING", mandate.get("basis"));
        assertEquals("ACTING", mandate.get("banners"));
        assertEquals(stage.owner().rows().text("SELECT id FROM acting_appointment WHERE staff_id = ?", li.staff().value()).orElseThrow(), mandate.get("acting"));
        assertEquals(String.valueOf(stage.places().office(Places.LIUWAN).value()), mandate.get("office"), "her own unit");
        assertEquals(Places.village(Places.QINGHE).value(), mandate.get("division"), "and the unit she writes for");
        WrittenBy shown = stage.as(colleague, () -> history.versions(form.number())).get(0).writtenBy();
        assertEquals(List.of("ACTING", "柳湾乡信息服务站", "青卫〔2026〕8号", li.number().value()),
                List.of(shown.basis(), shown.officeName(), shown.documentNo(), shown.certificateNumber()));

        stage.at("2026-06-20T23:59:59");
        Form saved = save(li, stage.as(li, () -> again(form)), "ACTING");
        stage.at("2026-06-21T00:00:00");
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(li, saved)));
    }

    @Test
    void scenario_8_an_emergency_authorisation_is_granted_by_two_ends_after_day_15_and_covers_urgent_entry_only() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player he = stage.places().manager(Places.COUNTY);
        Player lin = stage.places().manager(Places.COUNTY);
        stage.at("2026-05-20T10:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.owner().rows().run("UPDATE certificate SET staff_id = ? WHERE id = ?", lin.staff().value(), zhou.certificate());
        stage.at("2026-06-01T09:00:00");
        EmergencyProposal proposal = new EmergencyProposal(zhou.staff(), DECISION, stage.today(), LocalDate.of(2026, 5, 31));
        EmergencyId granted = stage.as(he, () -> emergencies.propose(new DivisionCode(Places.QINGHE), proposal));
        Refused alone = assertThrows(Refused.class, () -> stage.does(he, () -> emergencies.approve(granted)));
        assertEquals(StaffRefusal.EMERGENCY_TWO_PERSONS, alone.code());
        assertEquals("NO_CERTIFICATE", Stage.codes(stage.mayNotSave(zhou, form)), "proposed is not granted");

        stage.does(lin, () -> emergencies.approve(granted));
        Map<String, String> mandate = stage.saves(zhou, form, form.at("应急路1号"));
        assertEquals("EMERGENCY", mandate.get("basis"));
        assertEquals("EMERGENCY", mandate.get("banners"));
        assertEquals(String.valueOf(granted.value()), mandate.get("emergency"));
        assertNull(mandate.get("certificate"));

        stage.at("2026-06-10T10:00:00");
        Form read = stage.as(zhou, () -> again(form));
        outOfScope(zhou, read);
        stage.at("2026-06-15T23:59:59");
        Form saved = save(zhou, read, "EMERGENCY");
        stage.at("2026-06-16T00:00:00");
        assertEquals("EMERGENCY_EXPIRED,NO_CERTIFICATE", Stage.codes(stage.mayNotSave(zhou, saved)));
    }

    private void outOfScope(Player zhou, Form form) throws SQLException {
        String number = form.number().value();
        DivisionCode village = Places.village(Places.QINGHE);
        assertEquals("EMERGENCY_SCOPE", Stage.codes(stage.refused(zhou, Action.EXIT_CASE, number,
                () -> exiting.exit(form.number(), form.version(), stage.today(), "1"))));
        assertEquals("EMERGENCY_SCOPE", Stage.codes(stage.refused(zhou, Action.MOVE_CASE, number, () -> moving.move(form.number(), form.version(), village))));
        assertEquals("EMERGENCY_SCOPE", Stage.codes(stage.refused(zhou, Action.RESTORE_CASE, number,
                () -> restoring.restore(form.number(), form.version(), stage.today()))));
        assertEquals("EMERGENCY_SCOPE", Stage.codes(stage.refused(zhou, Action.OPEN_CASES_IN_BULK, village.value(),
                () -> bulk.open(village, List.of(Form.fresh(village, stage.today()))))));
        assertEquals("EMERGENCY_SCOPE", Stage.codes(stage.refused(zhou, Action.UNMASK_CASE, number, () -> unmasking.reveal(form.number(), "person.name", "试验"))));
        // Nothing exports yet; this is what the table answers whoever will.
        assertEquals("EMERGENCY_SCOPE", Stage.codes(stage.as(zhou, () -> standing.ask(Action.EXPORT_CASES, village)).reasons()));
    }

    @Test
    void scenario_9_three_faults_give_three_reasons_those_first_that_are_mended_fastest() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player province = province();
        stage.at("2026-01-20T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.places().train(zhou.staff().value(), 2025, 1790, 1790, 1);
        stage.owner().rows().run("DELETE FROM pledge WHERE staff_id = ? AND year = 2026", zhou.staff().value());
        stage.at("2026-06-01T09:00:00");
        stage.does(province, () -> suspending.suspend(zhou.number(), DECISION));
        stage.at("2026-06-15T10:00:00");
        List<GateReason> reasons = stage.mayNotSave(zhou, form);
        assertEquals("PLEDGE_UNSIGNED,TRAINING_HOURS_SHORT,CERTIFICATE_SUSPENDED", Stage.codes(reasons));
        assertEquals(List.of(GateReason.Fixer.SELF, GateReason.Fixer.PREFECTURE, GateReason.Fixer.PROVINCE), reasons.stream().map(GateReason::fixer).toList());

        stage.does(zhou, () -> pledges.signOwn(2026));
        assertEquals("TRAINING_HOURS_SHORT,CERTIFICATE_SUSPENDED", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.does(province, () -> trainings.enter(zhou.staff(), trained(2025, 1800, 1800, 1)));
        assertEquals("CERTIFICATE_SUSPENDED", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.does(province, () -> reinstating.reinstate(zhou.number(), DECISION));
        save(zhou, form, "");
    }

    @Test
    void scenario_10_back_from_158_days_of_maternity_leave_she_writes_for_90_days_with_last_years_hours_short() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player manager = stage.places().manager(Places.COUNTY);
        LocalDate back = LocalDate.of(2026, 4, 8);
        assertEquals(158, ChronoUnit.DAYS.between(LocalDate.of(2025, 11, 1), back));
        stage.places().train(zhou.staff().value(), 2025, 600, 600, 0);
        stage.at("2025-10-20T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        stage.does(manager, () -> leaves.leave(zhou.staff(), LeaveKind.MATERNITY, "青卫〔2025〕3号", LocalDate.of(2025, 11, 1), back));
        stage.at("2026-04-07T23:59:59");
        assertEquals("ON_LEAVE", Stage.codes(stage.mayNotSave(zhou, form)));
        stage.at("2026-04-08T00:00:00");
        Form first = save(zhou, form, "GRACE_TRAINING,GRACE_RETURN");
        stage.at("2026-07-06T23:59:59");
        Form last = save(zhou, first, "GRACE_RETURN");
        stage.at("2026-07-07T00:00:00");
        assertEquals("PREFECTURE_TRAINING_MISSING,TRAINING_HOURS_SHORT", Stage.codes(stage.mayNotSave(zhou, last)));
    }

    @Test
    void scenario_11_a_transfer_moves_the_scope_on_its_day_and_the_hours_of_both_counties_count() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player former = stage.places().manager(Places.COUNTY);
        Player next = stage.places().manager(Places.OTHER_COUNTY);
        Player colleague = stage.places().operator(Places.OTHER_TOWNSHIP);
        Player province = province();
        Rows rows = stage.owner().rows();
        String idNumber = registeredUnder(zhou);
        rows.run("DELETE FROM training_standing WHERE staff_id = ? AND year = 2025", zhou.staff().value());
        stage.at("2025-05-20T09:00:00");
        Form old = stage.form(zhou, Places.village(Places.QINGHE));
        Form fresh = stage.form(colleague, Places.village(Places.OTHER_TOWNSHIP));
        stage.does(province, () -> trainings.enter(zhou.staff(), trained(2025, 900, 900, 1)));
        long post = rows.number("SELECT id FROM appointment WHERE staff_id = ?", zhou.staff().value()).orElseThrow();
        stage.does(former, () -> appointing.end(zhou.staff(), post, LAST_DAY_OF_MAY, "青卫〔2025〕4号"));

        stage.at("2025-05-31T23:59:59");
        Form saved = save(zhou, old, "");
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(zhou, fresh)));
        stage.at("2025-06-01T00:00:00");
        assertEquals("NOT_APPOINTED", Stage.codes(stage.mayNotSave(zhou, saved)));
        stage.does(next, () -> {
            try {
                registering.takeOver(stage.places().office(Places.OTHER_TOWNSHIP), idNumber, "邻卫〔2025〕1号");
                appointing.appoint(zhou.staff(), order(Places.OTHER_TOWNSHIP, EstablishmentKind.PUBLIC_INSTITUTION, LAST_DAY_OF_MAY.plusDays(1)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(zhou, saved)), "the old scope ended");
        Map<String, String> mandate = stage.saves(zhou, fresh, fresh.at("新村1号"));
        assertEquals(String.valueOf(stage.places().office(Places.OTHER_TOWNSHIP).value()), mandate.get("office"), "the new one began the same day");
        assertEquals(String.valueOf(zhou.certificate()), mandate.get("certificate"), "under the certificate she brought");

        stage.at("2026-04-01T00:00:00");
        Form later = stage.as(colleague, () -> again(fresh));
        List<GateReason> reasons = stage.mayNotSave(zhou, later);
        assertEquals("TRAINING_HOURS_SHORT", Stage.codes(reasons));
        assertEquals(900, reasons.get(0).operands().get(0), "the hours of the former county came along");
        stage.does(province, () -> trainings.enter(zhou.staff(), trained(2025, 900 + 900, 900 + 900, 2)));
        save(zhou, later, "");
    }

    @Test
    void scenario_12_a_save_is_judged_anew_whatever_held_when_the_form_was_opened() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player province = province();
        stage.at("2026-03-02T09:00:00");
        Form form = stage.form(zhou, Places.village(Places.QINGHE));
        String refused = stage.as(zhou, () -> {
            Form open = again(form);
            assertTrue(standing.ask(Action.AMEND_CASE, Places.village(Places.QINGHE)).allowed(), "the button was there");
            stage.at("2026-03-02T11:30:00");
            stage.does(province, () -> suspending.suspend(zhou.number(), DECISION));
            long mandate = stage.owner().youngestMandate();
            Refused told = assertThrows(Refused.class, () -> amending.amend(open.number(), open.version(), open.at("长编辑路1号")));
            assertEquals(mandate, stage.owner().youngestMandate(), "nothing was written");
            return told.getMessage();
        });
        assertTrue(refused.contains("CERTIFICATE_SUSPENDED"), refused);
        assertEquals("CERTIFICATE_SUSPENDED", stage.owner().rows().text("SELECT detail FROM audit_line WHERE kind = 'REFUSED' AND account_id = ? ORDER BY id DESC LIMIT 1",
                zhou.account()).orElseThrow());

        stage.does(province, () -> reinstating.reinstate(zhou.number(), DECISION));
        Map<String, String> mandate = stage.saves(zhou, form, form.at("长编辑路1号"));
        assertEquals(String.valueOf(zhou.certificate()), mandate.get("certificate"), "the same form, saved at last");
    }

    /** She saves and it is written under these banners; answers the form as it stands then. */
    private Form save(Player who, Form form, String banners) throws SQLException {
        var meant = form.at("试验路" + form.version() + "号");
        Map<String, String> mandate = stage.saves(who, form, meant);
        assertEquals(banners, mandate.get("banners"));
        return form.saved(stage.owner().rows().number("SELECT version FROM woman_case WHERE case_number = ?", form.number().value()).orElseThrow(), meant);
    }

    private Form again(Form form) {
        var card = reading.card(form.number());
        return new Form(card.number(), card.version(), card.content());
    }

    private List<String> births(Form form) throws SQLException {
        return stage.owner().rows().texts("SELECT h.mandate_id FROM child FOR SYSTEM_TIME ALL AS h JOIN woman_case c ON c.id = h.case_id WHERE c.case_number = ?",
                form.number().value());
    }

    private Player province() throws SQLException {
        return stage.places().officer(Places.PROVINCE, "DATA_REVIEWER", "PROVINCIAL_OFFICE");
    }

    private AppointmentOrder order(String township, EstablishmentKind kind, LocalDate from) throws SQLException {
        return new AppointmentOrder(stage.places().office(township), PositionType.TOWNSHIP_OPERATOR, kind, "卫〔试〕6号", from);
    }

    private static StandingEntry trained(int year, int strict, int wide, int prefectureTrainings) {
        return new StandingEntry(year, strict, wide, prefectureTrainings, TrainingObligation.FULL, false, null, "示卫〔2026〕3号");
    }

    /** Gives her the identity number by which another county finds her. */
    private String registeredUnder(Player person) throws SQLException {
        String body = "9901881988" + String.format("%07d", person.staff().value());
        String idNumber = body + CheckDigit.mod11x2(body);
        stage.owner().rows().run("UPDATE staff SET id_number_index = ?, id_number_enc = ? WHERE id = ?", cipher.blindIndex(Staff.ID_NUMBER_INDEX, idNumber),
                cipher.encrypt(idNumber), person.staff().value());
        return idNumber;
    }
}
