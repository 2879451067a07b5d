package org.wis.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.wis.gate.Refused;

class CheckDigitTest {

    @Test
    void the_example_of_the_standard_for_mod_11_10() {
        assertEquals('5', CheckDigit.mod11x10("0794"));
    }

    @Test
    void the_textbook_citizen_number_for_mod_11_2() {
        assertEquals('X', CheckDigit.mod11x2("11010519491231002"));
    }

    @Test
    void the_example_of_the_standard_for_mod_11_2() {
        assertEquals('0', CheckDigit.mod11x2("0794"));
    }

    @Test
    void letters_are_refused() {
        assertEquals(CodeRefusal.DIGITS_EXPECTED, assertThrows(Refused.class, () -> CheckDigit.mod11x10("12a4")).code());
        assertEquals(CodeRefusal.DIGITS_EXPECTED, assertThrows(Refused.class, () -> CheckDigit.mod11x2("１２")).code());
    }

    @Property
    boolean every_single_wrong_digit_is_found_by_mod_11_10(@ForAll @NumericChars @StringLength(14) String body, @ForAll @IntRange(max = 13) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        return CheckDigit.mod11x10(body) != CheckDigit.mod11x10(withAnotherDigit(body, at, by));
    }

    @Property
    boolean every_single_wrong_digit_is_found_by_mod_11_2(@ForAll @NumericChars @StringLength(17) String body, @ForAll @IntRange(max = 16) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        return CheckDigit.mod11x2(body) != CheckDigit.mod11x2(withAnotherDigit(body, at, by));
    }

    @Property
    boolean every_swap_of_neighbours_is_found_by_mod_11_2(@ForAll @NumericChars @StringLength(17) String body, @ForAll @IntRange(max = 15) int at) {
        String swapped = body.substring(0, at) + body.charAt(at + 1) + body.charAt(at) + body.substring(at + 2);
        return swapped.equals(body) || CheckDigit.mod11x2(body) != CheckDigit.mod11x2(swapped);
    }

    private static String withAnotherDigit(String body, int at, int by) {
        int other = (body.charAt(at) - '0' + by) % 10;
        return body.substring(0, at) + other + body.substring(at + 1);
    }
}
