package org.wis.cases;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/**
 * The number of a case: county of first registration (6), serial number (8), check digit by ISO/IEC 7064 MOD 11,10. It never changes, also when she moves,
 * and tells neither birth date nor village.
 *
 * @param value 15 digits, never null
 */
public record CaseNumber(String value) implements Serializable, Comparable<CaseNumber> {

    private static final int LENGTH = 15;
    private static final Pattern SHAPE = Pattern.compile("\\d{15}");
    private static final long LAST_SERIAL = 99_999_999L;

    /** @throws Refused CASE_NUMBER_MALFORMED, CASE_NUMBER_CHECK_DIGIT */
    public CaseNumber {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused(ValueRefusal.CASE_NUMBER_MALFORMED);
        }
        if (CheckDigit.mod11x10(value.substring(0, LENGTH - 1)) != value.charAt(LENGTH - 1)) {
            throw new Refused(ValueRefusal.CASE_NUMBER_CHECK_DIGIT);
        }
    }

    /** Reads what was typed; full-width digits, blanks and hyphens are put right. @throws Refused as the constructor does */
    public static CaseNumber of(String text) {
        return new CaseNumber(Typed.withoutBlanks(Objects.requireNonNull(text, "text")).replace("-", ""));
    }

    /**
     * The number for a new case.
     *
     * @param county where she is first registered; a division below it stands for its county
     * @param serial from 1 to 99,999,999
     * @throws Refused CASE_NUMBER_EXHAUSTED beyond that, DIVISION_CODE_MALFORMED above a county
     */
    public static CaseNumber issue(DivisionCode county, long serial) {
        String place = county.county().value();
        if (serial < 1 || serial > LAST_SERIAL) {
            throw new Refused(ValueRefusal.CASE_NUMBER_EXHAUSTED, place);
        }
        String body = place + String.format("%08d", serial);
        return new CaseNumber(body + CheckDigit.mod11x10(body));
    }

    /** The county of first registration. */
    public DivisionCode county() {
        return new DivisionCode(value.substring(0, 6));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
