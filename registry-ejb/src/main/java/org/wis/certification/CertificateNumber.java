package org.wis.certification;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wis.codes.CheckDigit;
import org.wis.gate.Refused;

/**
 * The number of a qualification certificate: province (2), year (4), level (4 county, 5 township), county (4), serial number (4), check digit by ISO/IEC 7064
 * MOD 11,10 over the fifteen digits before it; written with hyphens, {@code 99-2026-5-0121-0037-6}. It survives renewal and reissue.
 *
 * @param value with hyphens, never null
 */
public record CertificateNumber(String value) implements Serializable, Comparable<CertificateNumber> {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}-\\d{4}-[45]-\\d{4}-\\d{4}-\\d");
    private static final int DIGITS = 16;
    private static final int LAST_SERIAL = 9999;
    private static final int SERIAL_AND_CHECK = "0001-0".length();

    /** Levels of the office in which its holder may work. */
    public enum Level {
        /** County information manager. */ COUNTY('4'),
        /** Township operator. */ TOWNSHIP('5');

        private final char digit;

        Level(char digit) {
            this.digit = digit;
        }
    }

    /** @throws Refused CERTIFICATE_NUMBER_MALFORMED, CERTIFICATE_NUMBER_CHECK_DIGIT */
    public CertificateNumber {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused(CertificateNumberRefusal.CERTIFICATE_NUMBER_MALFORMED);
        }
        String digits = value.replace("-", "");
        if (CheckDigit.mod11x10(digits.substring(0, DIGITS - 1)) != digits.charAt(DIGITS - 1)) {
            throw new Refused(CertificateNumberRefusal.CERTIFICATE_NUMBER_CHECK_DIGIT);
        }
    }

    /** Reads what was typed, with or without hyphens and blanks. @throws Refused as the constructor does */
    public static CertificateNumber of(String text) {
        String digits = Objects.requireNonNull(text, "text").replaceAll("[\\s-]", "");
        return digits.length() == DIGITS ? written(digits) : new CertificateNumber(text.strip());
    }

    /**
     * The number for a new certificate.
     *
     * @param county code of the county, six digits
     * @param year   year of issue, four digits
     * @param serial from 1 to 9,999
     * @throws Refused CERTIFICATE_NUMBER_MALFORMED when a part does not fit
     */
    public static CertificateNumber issue(String county, int year, Level level, int serial) {
        if (serial < 1 || serial > LAST_SERIAL || county.length() != 6) {
            throw new Refused(CertificateNumberRefusal.CERTIFICATE_NUMBER_MALFORMED);
        }
        String body = String.format(Locale.ROOT, "%s%04d%c%s%04d", county.substring(0, 2), year, level.digit, county.substring(2), serial);
        return written(body + CheckDigit.mod11x10(body));
    }

    /** The beginning that all numbers of the same county, year and level share. */
    String series() {
        return value.substring(0, value.length() - SERIAL_AND_CHECK);
    }

    /** Its serial number in the series, from 1. */
    int serial() {
        int start = value.length() - SERIAL_AND_CHECK;
        return Integer.parseInt(value.substring(start, start + 4));
    }

    private static CertificateNumber written(String d) {
        return new CertificateNumber(String.join("-", d.substring(0, 2), d.substring(2, 6), d.substring(6, 7), d.substring(7, 11), d.substring(11, 15), d.substring(15)));
    }

    @Override
    public int compareTo(CertificateNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
