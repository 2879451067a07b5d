package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.gate.Refused;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"13800010023,13800010023", "138 0001 0023,13800010023", "138-0001-0023,13800010023", "１３８00010023,13800010023", "+86 138 0001 0023,13800010023",
            "008613800010023,13800010023", "0571-88880000,057188880000", "(010) 6666-0000,01066660000", "（0571）88880000,057188880000", "0571-88880000-123,057188880000-123",
            "0571-88880000转123,057188880000-123", "6666000,6666000", "010-66660000,01066660000"})
    void numbers_are_put_into_one_form(String typed, String kept) {
        assertEquals(kept, PhoneNumber.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1380001002", "138000100234", "12800010023", "无", "=13800010023"})
    void anything_else_is_refused(String typed) {
        assertEquals(ValueRefusal.PHONE_MALFORMED, assertThrows(Refused.class, () -> PhoneNumber.of(typed)).code());
    }

    @Test
    void the_last_four_belong_to_the_line_and_not_to_the_extension() {
        assertEquals("0000", PhoneNumber.of("0571-88880000-123").lastFour());
        assertEquals("0023", PhoneNumber.of("13800010023").lastFour());
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        assertEquals("•••• 0023", PhoneNumber.of("13800010023").toString());
    }
}
