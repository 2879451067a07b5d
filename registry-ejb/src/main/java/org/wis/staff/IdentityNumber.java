package org.wis.staff;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wis.codes.CheckDigit;
import org.wis.gate.Refused;

/**
 * A citizen identity number of a member of staff (GB 11643), as it is kept and searched.
 *
 * @param value 18 characters, last one a digit or X
 */
record IdentityNumber(String value) {

    /** Purpose of the blind index. */
    static final String INDEX = Staff.ID_NUMBER_INDEX;

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");

    /** @throws Refused STAFF_ID_NUMBER_WRONG, without repeating the number */
    IdentityNumber {
        if (!SHAPE.matcher(value).matches() || CheckDigit.mod11x2(value.substring(0, 17)) != value.charAt(17)) {
            throw new Refused(StaffRefusal.STAFF_ID_NUMBER_WRONG);
        }
    }

    /** What was typed, put right in blanks and letter case. @throws Refused STAFF_ID_NUMBER_WRONG */
    static IdentityNumber of(String text) {
        if (text == null) {
            throw new Refused(StaffRefusal.STAFF_ID_NUMBER_WRONG);
        }
        return new IdentityNumber(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "identity number";
    }
}
