package org.wis.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RotatingCodeTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 10, 8, 30, 0);
    private static final int SECONDS = 30;

    private final RotatingCode code = new RotatingCode(RotatingCode.hexadecimal(RotatingCodeTest::digest), SECONDS);

    @Test
    void a_code_is_good_in_its_step_and_in_the_next_one_and_never_again() {
        String shown = code.shown(7, AT);
        assertTrue(code.isGood(7, shown, AT));
        assertTrue(code.isGood(7, shown, AT.plusSeconds(29)));
        assertTrue(code.isGood(7, shown, AT.plusSeconds(59)));
        assertFalse(code.isGood(7, shown, AT.plusSeconds(60)));
        assertFalse(code.isGood(7, shown, AT.plusDays(1)));
    }

    @Test
    void a_code_of_the_future_or_of_another_half_day_is_not_good() {
        assertFalse(code.isGood(7, code.shown(7, AT.plusSeconds(30)), AT));
        assertFalse(code.isGood(8, code.shown(7, AT), AT));
    }

    @Test
    void it_changes_with_each_step_and_says_how_long_it_stays() {
        assertEquals(code.shown(7, AT), code.shown(7, AT.plusSeconds(29)));
        assertNotEquals(code.shown(7, AT), code.shown(7, AT.plusSeconds(30)));
        assertEquals(30, code.secondsLeft(AT));
        assertEquals(1, code.secondsLeft(AT.plusSeconds(29)));
    }

    @Test
    void anything_typed_is_just_not_good() {
        assertFalse(code.isGood(7, null, AT));
        assertFalse(code.isGood(7, "", AT));
        assertFalse(code.isGood(7, "签到", AT));
        assertFalse(code.isGood(7, code.shown(7, AT).substring(1), AT));
    }

    @Test
    void a_step_has_at_least_a_second() {
        assertThrows(IllegalArgumentException.class, () -> new RotatingCode(text -> text, 0));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
