package org.wis.cases;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wis.gate.Refused;
import org.wis.privacy.Masker;

/**
 * A telephone number of the mainland: mobile (11 digits), fixed line with area code and perhaps an extension, or a local number of 7 or 8 digits.
 *
 * @param value digits, a hyphen before an extension, never null
 */
public record PhoneNumber(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3})?[2-9]\\d{6,7}(-\\d{1,6})?|[48]00\\d{7}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");
    private static final Pattern EXTENSION = Pattern.compile("(转|分机|[xX])");
    private static final int SHORTEST_LINE = 7;

    /** @throws Refused PHONE_MALFORMED */
    public PhoneNumber {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused(ValueRefusal.PHONE_MALFORMED);
        }
    }

    /** Reads what was typed: full-width digits, blanks, brackets, hyphens and the country code 86 are put right. @throws Refused PHONE_MALFORMED */
    public static PhoneNumber of(String text) {
        String plain = Typed.withoutBlanks(Objects.requireNonNull(text, "text")).replace("(", "").replace(")", "-");
        plain = COUNTRY.matcher(EXTENSION.matcher(plain).replaceAll("-")).replaceFirst("");
        return new PhoneNumber(joined(plain));
    }

    /** The last four digits, by which an operator may search. */
    public String lastFour() {
        String line = value.indexOf('-') < 0 ? value : value.substring(0, value.indexOf('-'));
        return line.substring(line.length() - 4);
    }

    /** Drops the hyphens inside the number; one that follows a complete fixed line begins an extension. */
    private static String joined(String plain) {
        int last = plain.lastIndexOf('-');
        if (last < 0) {
            return plain;
        }
        String line = plain.substring(0, last).replace("-", "");
        String rest = plain.substring(last + 1);
        boolean extension = line.length() >= SHORTEST_LINE && line.length() + rest.length() > 11 && rest.length() <= 6;
        return extension ? line + "-" + rest : line + rest;
    }

    /** Masked, so that no log shows it. */
    @Override
    public String toString() {
        return Masker.phone(value);
    }
}
