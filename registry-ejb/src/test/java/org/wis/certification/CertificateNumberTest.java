package org.wis.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.certification.CertificateNumber.Level;
import org.wis.gate.Refused;

class CertificateNumberTest {

    @Test
    void a_number_is_written_with_hyphens_and_ends_in_its_check_digit() {
        assertEquals("99-2026-5-0121-0037-6", CertificateNumber.issue("990121", 2026, Level.TOWNSHIP, 37).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99-2026-5-0121-0037-6", "9920265012100376", " 99 2026 5 0121 0037 6 "})
    void it_is_read_with_or_without_hyphens(String typed) {
        assertEquals("99-2026-5-0121-0037-6", CertificateNumber.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99-2026-3-0121-0037-6", "99-2026-5-0121-037-6", "9920263012100376", "AB-2026-5-0121-0037-6"})
    void another_form_is_refused(String typed) {
        assertEquals(CertificateNumberRefusal.CERTIFICATE_NUMBER_MALFORMED, assertThrows(Refused.class, () -> CertificateNumber.of(typed)).code());
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        assertEquals(CertificateNumberRefusal.CERTIFICATE_NUMBER_CHECK_DIGIT, assertThrows(Refused.class, () -> CertificateNumber.of("99-2026-5-0121-0037-4")).code());
    }

    @Test
    void serial_numbers_end() {
        assertThrows(Refused.class, () -> CertificateNumber.issue("990121", 2026, Level.COUNTY, 10_000));
        assertThrows(Refused.class, () -> CertificateNumber.issue("9901", 2026, Level.COUNTY, 1));
    }

    @Property
    void every_issued_number_reads_back(@ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(min = 1, max = 9999) int serial, @ForAll Level level) {
        CertificateNumber number = CertificateNumber.issue("990121", year, level, serial);
        assertEquals(number, CertificateNumber.of(number.value().replace("-", "")));
    }
}
