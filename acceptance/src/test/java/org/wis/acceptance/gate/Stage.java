package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wis.account.DemoAccount;
import org.wis.account.SessionWork;
import org.wis.cases.CardContent;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseOpening;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseWritten;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateReason;
import org.wis.time.OfficialTime;
import org.wis.time.SettableTime;

/**
 * Where a scenario plays: the clock in the test's hand, people who sign in as everybody does and call the delivered use cases, and the database afterwards.
 * Whatever is admitted or refused here is held against the rows it left.
 */
@Dependent
class Stage {

    @Inject
    private SettableTime clock;
    @Inject
    private SessionWork sessions;
    @Inject
    private CaseOpening opening;
    @Inject
    private CaseReading reading;
    @Inject
    private CaseAmending amending;

    private Owner owner;
    private Places places;

    /** To be called before each test; {@link #end} after each, whatever came of it. */
    void begin() throws SQLException {
        owner = Owner.open();
        places = new Places(owner);
        owner.bearAMovedClock();
    }

    void end() throws SQLException {
        clock.run();
        if (owner != null) {
            owner.close();
        }
    }

    Owner owner() {
        return owner;
    }

    Places places() {
        return places;
    }

    /** From now on it is this moment. */
    void at(String moment) {
        clock.standAt(LocalDateTime.parse(moment));
    }

    LocalDateTime now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    /** The person signs in with password and second factor, does something, and signs out. */
    <T> T as(Player who, Callable<T> what) throws SQLException {
        // A code works once; the clock of a scenario goes back and forth and may show the same half minute twice.
        owner.rows().run("UPDATE account SET totp_last_step = 0 WHERE id = ?", who.account());
        return sessions.as(who.username(), DemoAccount.PASSWORD, code(), what);
    }

    /** The same for what answers nothing. */
    void does(Player who, Runnable what) throws SQLException {
        as(who, () -> {
            what.run();
            return null;
        });
    }

    /** What the second factor of everybody shows now. */
    String code() {
        return SessionWork.code(DemoAccount.SECRET, now().atZone(OfficialTime.ZONE).toInstant());
    }

    /** A form that somebody holds open: she has opened the card herself. */
    Form form(Player writer, DivisionCode village) throws SQLException {
        return as(writer, () -> {
            CaseWritten opened = opening.open(village, Form.fresh(village, today()));
            CaseCard card = reading.card(opened.number());
            return new Form(card.number(), card.version(), card.content());
        });
    }

    /** She saves the form and it is written, resting on what the trace says. Answers the mandate. */
    Map<String, String> saves(Player who, Form form, CardContent meant) throws SQLException {
        long before = owner.youngestMandate();
        as(who, () -> amending.amend(form.number(), form.version(), meant));
        return written(who, Action.AMEND_CASE, form, before);
    }

    /** Exactly one mandate was opened, hers, now; the card names it, and so does the trail. Answers its row by column. */
    Map<String, String> written(Player who, Action action, Form form, long before) throws SQLException {
        List<List<String>> mandates = owner.rows().rows("SELECT id, account_id, staff_id, action, basis, certificate_id, acting_id, emergency_id, office_id, target_division,"
                + " banners, opened_at FROM mandate WHERE id > ?", before);
        assertEquals(1, mandates.size(), "one mandate for one save: " + mandates);
        List<String> row = mandates.get(0);
        assertEquals(List.of(String.valueOf(who.account()), String.valueOf(who.staff().value()), action.name()), row.subList(1, 4));
        assertEquals(now(), LocalDateTime.parse(row.get(11).replace(' ', 'T')), "the moment of the judgement");
        assertEquals(row.get(0), owner.rows().text("SELECT mandate_id FROM woman_case WHERE case_number = ?", form.number().value()).orElseThrow(), "the card names it");
        assertEquals(List.of(action.name() + " " + form.number().value()),
                owner.rows().texts("SELECT CONCAT(action, ' ', subject) FROM audit_line WHERE kind = 'WRITE' AND mandate_id = ?", row.get(0)), "and so does the trail");
        return named(row);
    }

    /** She saves the form and is refused. */
    List<GateReason> mayNotSave(Player who, Form form) throws SQLException {
        return refused(who, Action.AMEND_CASE, form.number().value(), () -> amending.amend(form.number(), form.version(), form.at("试验村9号")));
    }

    /** The gate refuses her, nothing at all is written into the registry, and the refusal stands in the trail with all its codes. Answers the reasons in order. */
    List<GateReason> refused(Player who, Action action, String subject, Callable<?> what) throws SQLException {
        long mandate = owner.youngestMandate();
        long line = owner.youngestLine();
        EntryRefused refused = assertThrows(EntryRefused.class, () -> as(who, what));
        assertEquals(mandate, owner.youngestMandate(), "nothing was written");
        assertEquals(List.of(action + " " + subject + " " + codes(refused.reasons())), owner.rows().texts("SELECT CONCAT_WS(' ', action, subject, detail) FROM audit_line"
                + " WHERE kind = 'REFUSED' AND account_id = ? AND id > ?", who.account(), line), "the attempt stands in the trail");
        return refused.reasons();
    }

    /** The codes, comma separated, in the order in which they are told. */
    static String codes(List<GateReason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(","));
    }

    private static Map<String, String> named(List<String> row) {
        String[] names = {"id", "account", "staff", "action", "basis", "certificate", "acting", "emergency", "office", "division", "banners", "opened"};
        Map<String, String> mandate = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            mandate.put(names[i], row.get(i));
        }
        return mandate;
    }
}
