package org.wis.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.EarlyWarning;
import org.wis.gate.GateRefusal;
import org.wis.notice.Message;

class WarningsDueTest {

    private static final DivisionCode COUNTY = new DivisionCode("990121");
    private static final DivisionCode QINGHE = new DivisionCode("990121001");
    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final long ZHOU = 7;
    private static final long HEAD = 8;
    private static final Readers READERS = new Readers(Map.of(QINGHE, List.of(HEAD)), List.of(21L, 22L));

    @Test
    void the_person_the_head_of_her_office_and_both_managers_are_told_once_each() {
        WarningsDue due = county(END.minusDays(30), Set.of(), certificate(30, 30));
        assertEquals(List.of(ZHOU, HEAD, 21L, 22L), due.messages().stream().map(message -> message.to().value()).toList());
        assertEquals(Set.of("warning.990121.7.CERTIFICATE_EXPIRY.2027-06-30.2027-05-31"), Set.copyOf(due.messages().stream().map(Message::cause).toList()));
        assertEquals(List.of(), due.closed());
    }

    @Test
    void a_manager_is_not_told_about_herself_twice() {
        Writer manager = new Writer(21, COUNTY, "青河县", Set.of(), List.of(certificate(30, 30)), 0);
        WarningsDue due = WarningsDue.ofCounty(COUNTY, List.of(manager), READERS, Set.of(), END.minusDays(30));
        assertEquals(List.of(21L, 22L), due.messages().stream().map(message -> message.to().value()).toList());
        assertEquals("warning.CERTIFICATE_EXPIRY.own", due.messages().get(0).key());
    }

    @Test
    void who_was_told_the_stage_is_not_told_again_and_the_next_stage_ends_the_one_before() {
        String sixty = "warning.990121.7.CERTIFICATE_EXPIRY.2027-06-30.2027-05-01";
        assertEquals(new WarningsDue(List.of(), List.of()), county(END.minusDays(45), Set.of(sixty), certificate(45, 60)));
        WarningsDue next = county(END.minusDays(30), Set.of(sixty), certificate(30, 30));
        assertEquals(List.of(sixty), next.closed());
        assertEquals(4, next.messages().size());
    }

    @Test
    void a_cause_that_is_gone_closes_and_one_that_came_true_stays_until_she_may_write_again() {
        String last = "warning.990121.7.CERTIFICATE_EXPIRY.2027-06-30.2027-06-29";
        assertEquals(List.of(last), county(END.minusDays(1), Set.of(last)).closed(), "renewed");
        Writer barred = new Writer(ZHOU, QINGHE, "青禾镇", Set.of(GateRefusal.CERTIFICATE_EXPIRED, GateRefusal.PLEDGE_UNSIGNED), List.of(), 0);
        assertEquals(List.of(), WarningsDue.ofCounty(COUNTY, List.of(barred), READERS, Set.of(last), END.plusDays(1)).closed());
        Writer otherwise = new Writer(ZHOU, QINGHE, "青禾镇", Set.of(GateRefusal.PLEDGE_UNSIGNED), List.of(), 0);
        assertEquals(List.of(last), WarningsDue.ofCounty(COUNTY, List.of(otherwise), READERS, Set.of(last), END.plusDays(1)).closed(), "something else bars her now");
        assertEquals(List.of(last), WarningsDue.ofCounty(COUNTY, List.of(), READERS, Set.of(last), END.plusDays(1)).closed(), "she has left");
    }

    @Test
    void seats_that_give_the_missing_hours_close_the_warning_and_fewer_do_not() {
        LocalDate today = LocalDate.of(2027, 10, 31);
        EarlyWarning hours = new EarlyWarning(EarlyWarning.Kind.TRAINING_HOURS, LocalDate.of(2027, 12, 31), 61, 100, today, 480);
        String told = WarningCause.of(COUNTY, ZHOU, hours).text();
        assertEquals(List.of(), with(hours, 479, today, Set.of(told)).closed());
        assertEquals(List.of(told), with(hours, 480, today, Set.of(told)).closed());
        assertEquals(List.of(), with(hours, 480, today, Set.of()).messages());
        assertEquals(List.of("2027-12-31", "8.0"), with(hours, 0, today, Set.of()).messages().get(0).operands());
    }

    @Test
    void a_notice_that_leaves_the_house_names_the_office_and_no_person() {
        Message other = county(END.minusDays(7), Set.of(), certificate(7, 7)).messages().get(1);
        assertEquals(List.of("青禾镇", "2027-06-30", "0.0"), other.operands());
        assertTrue(other.path().endsWith("staff=7"));
    }

    @Test
    void an_office_above_is_told_sums() {
        DivisionCode prefecture = new DivisionCode("9901");
        WarningsDue due = WarningsDue.ofOffice(prefecture, List.of(certificate(30, 30), certificate(30, 30)), List.of(31L, 32L), Set.of(), END.minusDays(30));
        assertEquals(List.of("2", "2027-06-30"), due.messages().get(0).operands());
        assertEquals(2, due.messages().size());
        String told = due.messages().get(0).cause();
        assertEquals(List.of(), WarningsDue.ofOffice(prefecture, List.of(certificate(29, 30)), List.of(31L), Set.of(told), END.minusDays(29)).messages());
        assertEquals(List.of(told), WarningsDue.ofOffice(prefecture, List.of(), List.of(31L), Set.of(told), END.minusDays(29)).closed());
    }

    @Test
    void a_cause_is_read_back_as_it_was_written() {
        WarningCause cause = WarningCause.of(COUNTY, ZHOU, certificate(30, 30));
        assertEquals(cause, WarningCause.read(cause.text()));
        assertThrows(IllegalStateException.class, () -> WarningCause.read("warning.990121"));
    }

    private static WarningsDue county(LocalDate today, Set<String> open, EarlyWarning... warnings) {
        return WarningsDue.ofCounty(COUNTY, List.of(new Writer(ZHOU, QINGHE, "青禾镇", Set.of(), List.of(warnings), 0)), READERS, open, today);
    }

    private static WarningsDue with(EarlyWarning hours, int seatMinutes, LocalDate today, Set<String> open) {
        return WarningsDue.ofCounty(COUNTY, List.of(new Writer(ZHOU, QINGHE, "青禾镇", Set.of(), List.of(hours), seatMinutes)), READERS, open, today);
    }

    private static EarlyWarning certificate(int daysLeft, int stage) {
        return new EarlyWarning(EarlyWarning.Kind.CERTIFICATE_EXPIRY, END, daysLeft, stage, END.minusDays(stage), 0);
    }
}
