package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

class SearchTermTest {

    @Test
    void nothing_typed_means_the_whole_list() {
        assertEquals(List.of(new SearchTerm.Everything()), SearchTerm.of(" 　 "));
    }

    @Test
    void eighteen_digits_mean_a_document_with_blanks_and_full_width_put_right() {
        assertEquals(List.of(new SearchTerm.Document("990102199001010023")), SearchTerm.of("９９０102 19900101 0023"));
    }

    @Test
    void a_small_x_at_the_end_is_a_capital_one() {
        assertEquals(List.of(new SearchTerm.Document("11010519491231002X")), SearchTerm.of("11010519491231002x"));
    }

    @Test
    void six_characters_mean_the_end_of_a_document() {
        assertEquals(List.of(new SearchTerm.DocumentTail("010023")), SearchTerm.of("010023"));
        assertEquals(List.of(new SearchTerm.DocumentTail("31002X")), SearchTerm.of("31002x"));
    }

    @Test
    void four_digits_mean_the_end_of_a_telephone_number() {
        SearchTerm.Phone phone = (SearchTerm.Phone) SearchTerm.of("0023").get(0);
        assertFalse(phone.whole());
    }

    @Test
    void eleven_digits_mean_a_whole_telephone_number() {
        SearchTerm.Phone phone = (SearchTerm.Phone) SearchTerm.of("138-0001-0023").get(0);
        assertEquals("13800010023", phone.digits());
        assertTrue(phone.whole());
    }

    @Test
    void twelve_digits_mean_a_village_and_with_zeros_at_the_end_a_township() {
        assertEquals(new SearchTerm.Place(new DivisionCode("990121100201"), null), SearchTerm.of("990121100201").get(0));
        assertEquals(new SearchTerm.Place(new DivisionCode("990121100"), null), SearchTerm.of("990121100000").get(0));
    }

    @Test
    void fifteen_digits_with_a_right_check_digit_mean_a_case_number() {
        CaseNumber number = CaseNumber.issue(new DivisionCode("990121"), 77);
        assertEquals(new SearchTerm.Number(number), SearchTerm.of(number.value()).get(0));
    }

    @Test
    void fifteen_digits_of_an_old_document_mean_the_new_one_too() {
        List<SearchTerm> terms = SearchTerm.of("110105491231002");
        assertTrue(terms.contains(new SearchTerm.Document("11010519491231002X")), terms.toString());
        assertTrue(terms.contains(new SearchTerm.Document("110105491231002")), terms.toString());
    }

    @Test
    void a_passport_is_a_document() {
        assertEquals(List.of(new SearchTerm.Document("EA1234567")), SearchTerm.of("ea 1234567"));
    }

    @Test
    void a_name_is_looked_up_by_its_initials_too() {
        assertEquals(List.of(new SearchTerm.Name("王小", "wx")), SearchTerm.of("王小"));
    }

    @Test
    void a_first_character_with_several_readings_is_not_narrowed_by_initials() {
        assertNull(((SearchTerm.Name) SearchTerm.of("尉").get(0)).initials());
        assertEquals("yc", ((SearchTerm.Name) SearchTerm.of("尉迟").get(0)).initials());
    }

    @Test
    void letters_without_a_vowel_at_the_start_are_initials_only() {
        assertFalse(((SearchTerm.Spelling) SearchTerm.of("WXM").get(0)).syllable());
        assertTrue(((SearchTerm.Spelling) SearchTerm.of("Wang Xiao").get(0)).syllable());
        assertEquals("wangxiao", ((SearchTerm.Spelling) SearchTerm.of("Wang Xiao").get(0)).letters());
        assertTrue(((SearchTerm.Spelling) SearchTerm.of("zhu").get(0)).syllable());
    }

    @Test
    void signs_without_letters_find_a_document_or_nothing() {
        assertEquals(List.of(new SearchTerm.Document("%")), SearchTerm.of("%"));
    }
}
