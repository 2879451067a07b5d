package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
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
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Refused;
import org.wis.position.Departure;
import org.wis.position.HandOverNote;
import org.wis.position.HandingOver;
import org.wis.position.NormSetting;
import org.wis.position.PlaceGap;
import org.wis.position.PositionReading;
import org.wis.position.PositionRefusal;
import org.wis.privacy.FieldCipher;
import org.wis.staff.Appointing;
import org.wis.staff.Decision;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.OfficeId;
import org.wis.staff.PositionType;
import org.wis.staff.Staff;
import org.wis.staff.StaffRefusal;
import org.wis.staff.TransferId;
import org.wis.staff.TransferWish;
import org.wis.staff.Transferring;

/** Required posts, hand-over and transfer between two counties, inside the server, on the real database, by a clock in the test's hand. */
@ArquillianTest
class PositionsIT {

    private static final DivisionCode COUNTY = new DivisionCode(Places.COUNTY);
    private static final Decision AGREED = new Decision("青人〔2026〕3号", "同意调出");

    @Inject
    private Stage stage;
    @Inject
    private Transferring transferring;
    @Inject
    private HandingOver handingOver;
    @Inject
    private PositionReading positions;
    @Inject
    private NormSetting norms;
    @Inject
    private Appointing appointing;
    @Inject
    private FieldCipher cipher;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(PositionsIT.class, Stage.class, Owner.class, Places.class, Player.class, Form.class, Caller.class, Rows.class)
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
    void nobody_moves_to_another_county_without_the_agreement_of_hers_and_then_her_scope_moves_on_that_day() throws SQLException {
        Player zhou = stage.places().operator(Places.QINGHE);
        Player former = stage.places().manager(Places.COUNTY);
        Player next = stage.places().manager(Places.OTHER_COUNTY);
        Player colleague = stage.places().operator(Places.OTHER_TOWNSHIP);
        OfficeId office = stage.places().office(Places.OTHER_TOWNSHIP);
        stage.at("2026-05-20T09:00:00");
        Form old = stage.form(zhou, Places.village(Places.QINGHE));
        Form fresh = stage.form(colleague, Places.village(Places.OTHER_TOWNSHIP));
        String idNumber = registered(zhou);
        TransferWish wish = new TransferWish(PositionType.TOWNSHIP_OPERATOR, EstablishmentKind.PUBLIC_INSTITUTION, "邻人〔2026〕8号", LocalDate.of(2026, 6, 1));

        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.refused(former, Action.ASK_FOR_TRANSFER, office.toString(), () -> transferring.ask(office, idNumber, wish))));
        TransferId id = stage.as(next, () -> transferring.ask(office, idNumber, wish));
        assertRefused(StaffRefusal.TRANSFER_OPEN_ALREADY, next, () -> transferring.ask(office, idNumber, wish));
        assertRefused(StaffRefusal.TRANSFER_STATE_WRONG, next, () -> moveOn(office, id, "2026-06-01T08:00:00"));
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.refused(next, Action.GIVE_TRANSFER_OPINION, zhou.staff().toString(), () -> {
            transferring.opine(zhou.staff(), id, true, AGREED);
            return null;
        })), "the county that wants her does not answer for hers");
        stage.does(former, () -> transferring.opine(zhou.staff(), id, true, AGREED));

        stage.at("2026-05-31T23:59:59");
        assertRefused(StaffRefusal.DATE_IN_FUTURE, next, () -> transferring.move(office, id));
        Form saved = old;
        stage.saves(zhou, old, old.at("试验村8号"));
        stage.at("2026-06-01T00:00:00");
        stage.does(next, () -> transferring.move(office, id));
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.mayNotSave(zhou, saved)));
        stage.saves(zhou, fresh, fresh.at("新村2号"));
        assertRefused(StaffRefusal.TRANSFER_STATE_WRONG, next, () -> transferring.move(office, id));
        assertEquals(List.of("2020-01-01 2026-06-01", "2026-06-01 9999-12-31"), stage.owner().rows().texts(
                "SELECT CONCAT(valid_from, ' ', valid_to) FROM appointment WHERE staff_id = ? ORDER BY valid_from", zhou.staff().value()));
    }

    @Test
    void a_post_that_ended_is_flagged_until_it_was_handed_over() throws SQLException {
        Player leaving = stage.places().operator(Places.LIUWAN);
        Player staying = stage.places().operator(Places.LIUWAN);
        Player manager = stage.places().manager(Places.COUNTY);
        Player stranger = stage.places().manager(Places.OTHER_COUNTY);
        stage.at("2026-05-20T09:00:00");
        long post = stage.owner().rows().number("SELECT id FROM appointment WHERE staff_id = ?", leaving.staff().value()).orElseThrow();
        assertEquals(0, flagged(manager, leaving));
        stage.does(manager, () -> appointing.end(leaving.staff(), post, LocalDate.of(2026, 6, 30), "青卫〔2026〕4号"));
        assertEquals(1, flagged(manager, leaving), "she leaves within the first term of warning");

        HandOverNote note = new HandOverNote(staying.staff(), LocalDate.of(2026, 5, 20), "纸质卡片 12 盒", "青交〔2026〕1号");
        assertEquals("OUT_OF_JURISDICTION", Stage.codes(stage.refused(stranger, Action.RECORD_HAND_OVER, leaving.staff().toString(), () -> {
            handingOver.record(leaving.staff(), post, note);
            return null;
        })));
        assertRefused(PositionRefusal.POST_NOT_HERS, manager, () -> handed(staying, post, note));
        assertRefused(PositionRefusal.HAND_OVER_TO_HERSELF, manager, () -> handed(leaving, post, new HandOverNote(leaving.staff(), note.handedOn(), "卡片", "青交〔2026〕1号")));
        assertRefused(PositionRefusal.HAND_OVER_RECEIVER_ELSEWHERE, manager,
                () -> handed(leaving, post, new HandOverNote(stranger.staff(), note.handedOn(), "卡片", "青交〔2026〕1号")));
        stage.does(manager, () -> handingOver.record(leaving.staff(), post, note));
        assertEquals(0, flagged(manager, leaving));
        stage.does(manager, () -> handingOver.record(leaving.staff(), post, new HandOverNote(null, note.handedOn(), "纸质卡片 13 盒", "青交〔2026〕1号")));
        assertEquals(List.of("纸质卡片 12 盒", "纸质卡片 13 盒"), stage.owner().rows().texts(
                "SELECT items FROM hand_over FOR SYSTEM_TIME ALL WHERE appointment_id = ? ORDER BY row_start", post), "a correction keeps what was said before");
    }

    @Test
    void a_gap_counts_holders_on_establishment_on_the_day_and_the_norm_of_the_day() throws SQLException {
        Player operator = stage.places().operator(Places.LIUWAN);
        Player manager = stage.places().manager(Places.COUNTY);
        Player province = stage.places().officer(Places.PROVINCE, "SECTION_HEAD", "PROVINCIAL_OFFICE");
        Rows rows = stage.owner().rows();
        stage.at("2026-05-20T09:00:00");
        rows.run("DELETE FROM appointment WHERE office_id = ? AND staff_id <> ?", stage.places().office(Places.LIUWAN).value(), operator.staff().value());
        LocalDate day = LocalDate.of(2026, 5, 20);
        assertEquals(0, gap(manager, day).missing());
        long post = rows.number("SELECT id FROM appointment WHERE staff_id = ?", operator.staff().value()).orElseThrow();
        stage.does(manager, () -> appointing.end(operator.staff(), post, day, "青卫〔2026〕5号"));
        assertEquals(0, gap(manager, day).missing());
        assertEquals(1, gap(manager, day.plusDays(1)).missing());

        assertRefused(PositionRefusal.NORM_BELOW_REGULATION, province, () -> set(0, "2026-07-01"));
        assertRefused(PositionRefusal.NORM_DAY_PAST, province, () -> set(2, "2026-05-19"));
        stage.does(province, () -> norms.set(5, PositionType.TOWNSHIP_OPERATOR, 2, LocalDate.of(2026, 7, 1), "示卫〔2026〕20号"));
        try {
            assertEquals(1, gap(manager, LocalDate.of(2026, 6, 30)).missing());
            assertEquals(2, gap(manager, LocalDate.of(2026, 7, 1)).missing());
        } finally {
            rows.run("DELETE FROM position_norm WHERE valid_from = '2026-07-01'");
            rows.run("UPDATE position_norm SET valid_to = '9999-12-31' WHERE valid_to = '2026-07-01'");
        }
    }

    private Object set(int required, String from) {
        norms.set(5, PositionType.TOWNSHIP_OPERATOR, required, LocalDate.parse(from), "示卫〔2026〕20号");
        return null;
    }

    private Object handed(Player who, long post, HandOverNote note) {
        handingOver.record(who.staff(), post, note);
        return null;
    }

    private Object moveOn(OfficeId office, TransferId id, String moment) {
        stage.at(moment);
        try {
            return transferring.move(office, id);
        } finally {
            stage.at("2026-05-20T10:00:00");
        }
    }

    private long flagged(Player manager, Player who) throws SQLException {
        List<Departure> open = stage.as(manager, () -> positions.departures(COUNTY, 0, 200));
        return open.stream().filter(one -> one.staff().equals(who.staff())).count();
    }

    private PlaceGap gap(Player manager, LocalDate day) throws SQLException {
        return stage.as(manager, () -> positions.gapsByPlace(COUNTY, day)).stream().filter(one -> one.place().value().equals(Places.LIUWAN)).findFirst().orElseThrow();
    }

    private void assertRefused(Enum<?> code, Player who, java.util.concurrent.Callable<?> what) {
        assertEquals(code, assertThrows(Refused.class, () -> stage.as(who, what)).code());
    }

    /** Gives her an identity number and answers it. */
    private String registered(Player person) throws SQLException {
        String body = "9901881977" + String.format("%07d", person.staff().value());
        String idNumber = body + CheckDigit.mod11x2(body);
        stage.owner().rows().run("UPDATE staff SET id_number_index = ?, id_number_enc = ? WHERE id = ?", cipher.blindIndex(Staff.ID_NUMBER_INDEX, idNumber),
                cipher.encrypt(idNumber), person.staff().value());
        return idNumber;
    }
}
