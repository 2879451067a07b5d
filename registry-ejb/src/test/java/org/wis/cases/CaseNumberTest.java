package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

class CaseNumberTest {

    private static final DivisionCode COUNTY = new DivisionCode("990121");

    @Test
    void the_first_case_of_a_county() {
        assertEquals("990121000000016", CaseNumber.issue(COUNTY, 1).value());
    }

    @Test
    void a_village_stands_for_its_county() {
        assertEquals(COUNTY, CaseNumber.issue(new DivisionCode("990121100201"), 1).county());
    }

    @Test
    void hyphens_blanks_and_full_width_digits_are_put_right() {
        assertEquals("990121000000016", CaseNumber.of(" ９９0121-00000001-6").value());
    }

    @Test
    void another_length_is_refused() {
        assertEquals(ValueRefusal.CASE_NUMBER_MALFORMED, assertThrows(Refused.class, () -> CaseNumber.of("99012100000001")).code());
        assertEquals(ValueRefusal.CASE_NUMBER_MALFORMED, assertThrows(Refused.class, () -> CaseNumber.of("99012100000001X")).code());
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        assertEquals(ValueRefusal.CASE_NUMBER_CHECK_DIGIT, assertThrows(Refused.class, () -> CaseNumber.of("990121000000017")).code());
    }

    @Test
    void serial_numbers_end() {
        assertEquals(ValueRefusal.CASE_NUMBER_EXHAUSTED, assertThrows(Refused.class, () -> CaseNumber.issue(COUNTY, 100_000_000L)).code());
        assertEquals(ValueRefusal.CASE_NUMBER_EXHAUSTED, assertThrows(Refused.class, () -> CaseNumber.issue(COUNTY, 0)).code());
    }

    @Property
    void every_issued_number_reads_back(@ForAll @LongRange(min = 1, max = 99_999_999L) long serial) {
        CaseNumber number = CaseNumber.issue(COUNTY, serial);
        assertEquals(number, CaseNumber.of(number.value()));
        assertEquals(COUNTY, number.county());
    }

    @Property
    void every_single_wrong_digit_is_refused(@ForAll @LongRange(min = 1, max = 99_999_999L) long serial, @ForAll @IntRange(max = 14) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        String good = CaseNumber.issue(COUNTY, serial).value();
        String bad = good.substring(0, at) + (good.charAt(at) - '0' + by) % 10 + good.substring(at + 1);
        assertEquals(ValueRefusal.CASE_NUMBER_CHECK_DIGIT, assertThrows(Refused.class, () -> CaseNumber.of(bad)).code());
    }
}
