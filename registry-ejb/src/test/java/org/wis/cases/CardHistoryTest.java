package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.CardFixture.faultlessCard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

class CardHistoryTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final Child CHILD = CardFixture.child("李小禾", LocalDate.of(2016, 2, 3));

    private final List<RowVersion> versions = new ArrayList<>();
    private final Map<Long, WrittenBy> writers = new HashMap<>();

    @BeforeEach
    void a_card_is_opened_amended_gets_a_child_and_loses_it() {
        act(5, MORNING);
        root(5, 1, faultlessCard().person());
        act(7, MORNING.plusHours(1));
        root(7, 2, CardFixture.with(faultlessCard().person(), "education", "30"));
        act(8, MORNING.plusHours(2));
        root(8, 3, CardFixture.with(faultlessCard().person(), "education", "30"));
        versions.add(new RowVersion(CardGroup.CHILDREN, 11, 8, "08", true, CHILD));
        act(9, MORNING.plusHours(3));
        root(9, 4, CardFixture.with(faultlessCard().person(), "education", "30"));
        versions.add(new RowVersion(CardGroup.CHILDREN, 11, 9, "09", false, CHILD));
    }

    @Test
    void each_act_makes_one_version_in_the_order_of_the_acts() {
        assertEquals(List.of(5L, 7L, 8L, 9L), history().snapshots().stream().map(snapshot -> snapshot.writtenBy().mandateId()).toList());
    }

    @Test
    void a_version_holds_what_did_not_change_too() {
        assertEquals("30", history().snapshots().get(2).card().content().person().education());
        assertEquals(List.of(CHILD), history().snapshots().get(2).card().content().children());
    }

    @Test
    void a_removed_line_is_gone_from_then_on() {
        assertEquals(List.of(), history().snapshots().get(3).card().content().children());
    }

    @Test
    void as_of_a_moment_the_last_act_before_it_counts() {
        assertEquals("60", history().asOf(MORNING.plusMinutes(59)).orElseThrow().card().content().person().education());
        assertEquals("30", history().asOf(MORNING.plusMinutes(60)).orElseThrow().card().content().person().education());
    }

    @Test
    void before_it_was_opened_there_is_no_card() {
        assertTrue(history().asOf(MORNING.minusNanos(1000)).isEmpty());
    }

    @Test
    void of_two_versions_of_a_row_in_one_act_the_later_counts() {
        versions.add(new RowVersion(CardGroup.CHILDREN, 11, 8, "08.5", true, CardFixture.with(CHILD, "name", "李小云")));
        assertEquals("李小云", history().snapshots().get(2).card().content().children().get(0).name());
    }

    private CardHistory history() {
        return new CardHistory(versions, writers);
    }

    private void act(long mandate, LocalDateTime at) {
        writers.put(mandate, new WrittenBy(mandate, at, "AMEND_CASE", "CERTIFICATE", "周敏", "青禾镇信息服务站", "99-2026-5-0121-0037-4", null, List.of()));
    }

    private void root(long mandate, long version, Person person) {
        String start = "0" + mandate;
        CaseNumber number = CaseNumber.issue(new DivisionCode("990121"), 1);
        versions.add(new RowVersion(CardGroup.FACTS, 1, mandate, start, true, new CaseFacts(1, number, CaseStatus.ACTIVE, version, Map.of())));
        versions.add(new RowVersion(CardGroup.ADMINISTRATIVE, 1, mandate, start, true, faultlessCard().administrative()));
        versions.add(new RowVersion(CardGroup.PERSON, 1, mandate, start, true, person));
        versions.add(new RowVersion(CardGroup.RESIDENCE, 1, mandate, start, true, faultlessCard().residence()));
    }
}
