package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wis.cases.IdNumberProfile.DEMO;
import static org.wis.cases.IdNumberProfile.REAL;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wis.codes.CheckDigit;
import org.wis.gate.Refusal;
import org.wis.gate.Refused;

class IdNumberTest {

    @ParameterizedTest
    @CsvSource({"11010519491231002X,1949-12-31", "990102199001010023,1990-01-01", "990102198802290040,1988-02-29", "990101200002290062,2000-02-29"})
    void the_test_vectors_are_numbers_of_women_born_on_these_days(String number, LocalDate born) {
        IdNumber read = IdNumber.of(number, DEMO);
        assertEquals(born, read.birthDate());
        assertTrue(read.female());
        assertEquals(number.substring(0, 6), read.addressCode());
    }

    @Test
    void an_odd_sequence_is_a_man() {
        String body = "99010219900101001";
        assertFalse(IdNumber.of(body + CheckDigit.mod11x2(body), DEMO).female());
    }

    @Test
    void small_x_full_width_digits_and_blanks_are_put_right() {
        assertEquals("11010519491231002X", IdNumber.of(" 110105 １９４９１２３１ 002x\u3000", REAL).value());
        assertEquals("11010519491231002X", IdNumber.of("11010519491231002ｘ", REAL).value());
    }

    @Test
    void a_wrong_check_character_is_refused() {
        assertRefused(ValueRefusal.ID_NUMBER_CHECK_DIGIT, "110105194912310021");
    }

    @Test
    void a_day_outside_the_calendar_is_refused() {
        assertRefused(ValueRefusal.ID_NUMBER_DATE, "990102198902290040");
    }

    @Test
    void another_length_is_refused_with_the_length_given() {
        assertEquals(17, assertRefused(ValueRefusal.ID_NUMBER_LENGTH, "99010219900101002").operands().get(0));
    }

    @Test
    void letters_are_refused() {
        assertRefused(ValueRefusal.ID_NUMBER_CHARACTERS, "99010219900101OO23");
        assertRefused(ValueRefusal.ID_NUMBER_CHARACTERS, "X90102199001010023");
    }

    @Test
    void the_fictitious_prefix_is_refused_among_real_data() {
        assertEquals(ValueRefusal.ID_NUMBER_DEMO_ONLY, assertThrows(Refused.class, () -> IdNumber.of("990102199001010023", REAL)).code());
    }

    @Test
    void an_old_number_is_refused_with_its_new_form() {
        Refused refused = assertRefused(ValueRefusal.ID_NUMBER_OLD_FORM, "110105491231002");
        assertEquals("11010519491231002X", refused.operands().get(0));
        assertTrue(IdNumber.isOldForm("１10105 491231002"));
        assertFalse(IdNumber.isOldForm("11010519491231002X"));
    }

    @Test
    void an_old_number_is_converted() {
        assertEquals("11010519491231002X", IdNumber.fromOldForm("110105491231002").value());
        assertEquals(ValueRefusal.ID_NUMBER_DATE, assertThrows(Refused.class, () -> IdNumber.fromOldForm("110105491331002")).code());
    }

    @Test
    void what_is_not_a_number_is_not_found() {
        assertEquals(Optional.empty(), IdNumber.find(null, DEMO));
        assertEquals(Optional.empty(), IdNumber.find("护照 E12345678", DEMO));
        assertTrue(IdNumber.find("990102199001010023", DEMO).isPresent());
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        assertEquals("990102********0023", IdNumber.of("990102199001010023", DEMO).toString());
        assertFalse(assertRefused(ValueRefusal.ID_NUMBER_CHECK_DIGIT, "990102199001010024").getMessage().contains("19900101"));
    }

    @Property
    void every_composed_number_reads_back(@ForAll @IntRange(min = 110000, max = 999999) int place, @ForAll @IntRange(max = 54788) int dayNumber, @ForAll @IntRange(max = 999) int sequence) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(dayNumber);
        String body = String.format("%06d%s%03d", place, born.toString().replace("-", ""), sequence);
        IdNumber number = IdNumber.of(body + CheckDigit.mod11x2(body), DEMO);
        assertEquals(born, number.birthDate());
        assertEquals(sequence % 2 == 0, number.female());
    }

    @Property
    void every_single_wrong_digit_is_refused(@ForAll @IntRange(max = 16) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        String good = "990102198802290040";
        String bad = good.substring(0, at) + (good.charAt(at) - '0' + by) % 10 + good.substring(at + 1);
        assertThrows(Refused.class, () -> IdNumber.of(bad, DEMO));
    }

    private static Refused assertRefused(Refusal code, String text) {
        Refused refused = assertThrows(Refused.class, () -> IdNumber.of(text, DEMO));
        assertEquals(code, refused.code());
        return refused;
    }
}
