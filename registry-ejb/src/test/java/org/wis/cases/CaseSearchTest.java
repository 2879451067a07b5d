package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wis.cases.CardFixture.with;
import static org.wis.cases.CardFixture.withPerson;
import static org.wis.cases.CaseStage.OTHER_TOWNSHIP;
import static org.wis.cases.CaseStage.OTHER_VILLAGE;
import static org.wis.cases.CaseStage.VILLAGE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Refused;

/** Whatever is typed into the one box, on the real database, in one's own divisions only. */
class CaseSearchTest {

    private static CaseStage stage;
    private static CaseNumber mei;
    private static String meisDocument;

    @BeforeAll
    static void three_women_of_ones_own_and_one_elsewhere() throws SQLException {
        stage = new CaseStage();
        meisDocument = CardFixture.numberOf(CardFixture.BORN, 200);
        mei = open(VILLAGE, "王小梅", 200, "13800015678");
        open(VILLAGE, "汪晓敏", 202, "13800029999");
        open(OTHER_VILLAGE, "尉迟兰", 204, "13800035678");
        open(OTHER_TOWNSHIP, "王小梅", 206, "13800045678");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void by_document_whole_or_its_last_six() {
        assertEquals(List.of("王小梅"), names(meisDocument));
        assertEquals(List.of("王小梅"), names(meisDocument.substring(12)));
    }

    @Test
    void by_name_and_its_beginning() {
        assertEquals(List.of("王小梅"), names("王小"));
        assertEquals(List.of("王小梅"), names("王"));
    }

    @Test
    void by_initials_and_by_whole_pinyin() {
        assertEquals(List.of("王小梅", "汪晓敏"), names("wxm"));
        assertEquals(List.of("王小梅"), names("wangxiaomei"));
        assertEquals(List.of("王小梅", "汪晓敏"), names("wang"));
    }

    @Test
    void a_surname_of_two_characters_is_found_by_its_first_and_by_its_own_reading() {
        assertEquals(List.of("尉迟兰"), names("尉"));
        assertEquals(List.of("尉迟兰"), names("ycl"));
    }

    @Test
    void by_telephone_whole_or_its_end() {
        assertEquals(List.of("王小梅", "尉迟兰"), names("5678"));
        assertEquals(List.of("王小梅"), names("13800015678"));
    }

    @Test
    void by_case_number_and_by_village() {
        assertEquals(List.of("王小梅"), names(mei.value()));
        assertEquals(List.of("尉迟兰"), names(OTHER_VILLAGE.value()));
        assertEquals(List.of("王小梅", "汪晓敏", "尉迟兰"), names("柳湾村"));
        assertEquals(List.of("尉迟兰"), names("柳湾村202"));
    }

    @Test
    void nothing_of_another_township_is_found_however_it_is_asked() {
        assertEquals(List.of(), names(OTHER_TOWNSHIP.value()));
        assertEquals(List.of(), names(CardFixture.numberOf(CardFixture.BORN, 206)));
        assertEquals(List.of(), search(new CaseQuery("", OTHER_TOWNSHIP.township(), true, null, 20)).cases());
    }

    @Test
    void signs_that_the_database_reads_as_patterns_are_only_signs() {
        assertEquals(List.of(), names("%"));
        assertEquals(List.of(), names("王%"));
        assertEquals(List.of(), names("王_梅"));
    }

    @Test
    void the_list_goes_on_where_it_stopped_and_ends() {
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            CasePage page = search(new CaseQuery("", null, false, next, 1));
            page.cases().forEach(one -> all.add(one.name()));
            next = page.next();
        } while (next != null);
        assertEquals(List.of("王小梅", "汪晓敏", "尉迟兰"), all);
    }

    @Test
    void the_first_page_counts_and_later_ones_do_not() {
        CasePage first = search(new CaseQuery("", null, false, null, 2));
        assertEquals(3, first.count());
        assertNull(search(new CaseQuery("", null, false, first.next(), 2)).count());
    }

    @Test
    void numbers_are_masked() {
        CaseSummary found = search(CaseQuery.of("王小梅")).cases().get(0);
        assertFalse(found.idNumber().contains(meisDocument.substring(6, 14)), found.idNumber());
        assertEquals("•••• 5678", found.phone());
    }

    @Test
    void a_forged_mark_is_refused() {
        assertEquals(CaseRefusal.PAGE_MARK_UNREADABLE, assertThrows(Refused.class, () -> search(new CaseQuery("", null, false, "xyz", 2))).code());
    }

    private static List<String> names(String text) {
        return search(CaseQuery.of(text)).cases().stream().map(CaseSummary::name).toList();
    }

    private static CasePage search(CaseQuery query) {
        return stage.read(CaseSearching.class, searching -> searching.search(query));
    }

    private static CaseNumber open(DivisionCode village, String name, int sequence, String phone) {
        CardContent card = withPerson(withPerson(withPerson(CardFixture.faultlessCard(), "name", name), "idNumber", CardFixture.numberOf(CardFixture.BORN, sequence)),
                "phone", phone);
        CardContent there = with(card, "residence", new Residence(village, "1组", village, "1组", null, "1"));
        return stage.write(Action.OPEN_CASE, village, CaseOpening.class, opening -> opening.open(village, there)).number();
    }
}
