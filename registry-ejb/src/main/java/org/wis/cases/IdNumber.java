package org.wis.cases;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wis.codes.CheckDigit;
import org.wis.gate.Refused;
import org.wis.privacy.Masker;

/**
 * A citizen identification number by GB 11643-1999: six digits of the place, eight of the birth date, three of the sequence (odd male, even female), one
 * check character by ISO/IEC 7064 MOD 11-2. Residence permits of Hong Kong, Macau and Taiwan residents follow the same form.
 *
 * @param value 18 characters, the last a digit or a capital X, never null
 */
public record IdNumber(String value) implements Serializable {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OLD_SHAPE = Pattern.compile("\\d{15}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** @throws Refused ID_NUMBER_LENGTH, ID_NUMBER_CHARACTERS, ID_NUMBER_DATE, ID_NUMBER_CHECK_DIGIT */
    public IdNumber {
        Objects.requireNonNull(value, "value");
        if (value.length() != LENGTH) {
            throw new Refused(ValueRefusal.ID_NUMBER_LENGTH, value.length());
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused(ValueRefusal.ID_NUMBER_CHARACTERS);
        }
        day(value);
        if (CheckDigit.mod11x2(value.substring(0, LENGTH - 1)) != value.charAt(LENGTH - 1)) {
            throw new Refused(ValueRefusal.ID_NUMBER_CHECK_DIGIT);
        }
    }

    /**
     * Reads what was typed: full-width digits, blanks and a small x are put right.
     *
     * @param text    what was typed, never null
     * @param profile whether the fictitious prefix is admitted
     * @throws Refused as the constructor does; ID_NUMBER_OLD_FORM for 15 digits, ID_NUMBER_DEMO_ONLY for prefix 99 among real data
     */
    public static IdNumber of(String text, IdNumberProfile profile) {
        String number = clean(text);
        if (OLD_SHAPE.matcher(number).matches()) {
            throw new Refused(ValueRefusal.ID_NUMBER_OLD_FORM, fromOldForm(number).value);
        }
        IdNumber read = new IdNumber(number);
        if (!profile.admits(number)) {
            throw new Refused(ValueRefusal.ID_NUMBER_DEMO_ONLY);
        }
        return read;
    }

    /** The number, when the text is a faultless one that the profile admits. */
    public static Optional<IdNumber> find(String text, IdNumberProfile profile) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(text, profile));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    /** The text as it is kept and compared, faultless or not: half width, no blanks, capital letters. */
    public static String clean(String text) {
        return Typed.withoutBlanks(text).toUpperCase(Locale.ROOT);
    }

    /** Whether the text is a number of the old form: 15 digits, without century and check character. */
    public static boolean isOldForm(String text) {
        return OLD_SHAPE.matcher(clean(text)).matches();
    }

    /**
     * The 18-digit number of an old one: 19 is put before the year, the check character behind.
     *
     * @throws Refused ID_NUMBER_LENGTH, ID_NUMBER_CHARACTERS, ID_NUMBER_DATE
     */
    public static IdNumber fromOldForm(String text) {
        String old = clean(text);
        if (old.length() != OLD_LENGTH) {
            throw new Refused(ValueRefusal.ID_NUMBER_LENGTH, old.length());
        }
        if (!OLD_SHAPE.matcher(old).matches()) {
            throw new Refused(ValueRefusal.ID_NUMBER_CHARACTERS);
        }
        String body = old.substring(0, 6) + "19" + old.substring(6);
        return new IdNumber(body + CheckDigit.mod11x2(body));
    }

    /** The birth date in it. */
    public LocalDate birthDate() {
        return day(value);
    }

    /** Whether its sequence number is one of a woman. */
    public boolean female() {
        return (value.charAt(16) - '0') % 2 == 0;
    }

    /** The six digits of the place that issued it, by GB/T 2260 at that time. */
    public String addressCode() {
        return value.substring(0, 6);
    }

    private static LocalDate day(String number) {
        try {
            return LocalDate.parse(number.substring(6, 14), DAY);
        } catch (DateTimeException e) {
            throw new Refused(ValueRefusal.ID_NUMBER_DATE);
        }
    }

    /** Masked, so that no log shows it. */
    @Override
    public String toString() {
        return Masker.idNumber(value);
    }
}
