package org.wis.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: {@code 2026-11-24}, {@code 2026-1-4}, {@code 2026.1.4}, {@code 2026年1月4日}, {@code 20261124}, {@code 261124}. */
final class TypedDate {

    private static final Pattern PARTED = Pattern.compile("(\\d{4}|\\d{2})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    /** Two digits of a year below this mean 20.., the others 19... */
    private static final int CENTURY_TURNS = 70;

    private TypedDate() {
    }

    /** The day; empty when the text is none. @param text never null */
    static Optional<LocalDate> read(String text) {
        String stripped = text.strip();
        Matcher parted = PARTED.matcher(stripped);
        Matcher solid = SOLID.matcher(stripped);
        if (parted.matches()) {
            return day(parted);
        }
        return solid.matches() ? day(solid) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(year(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return number;
        }
        return number < CENTURY_TURNS ? 2000 + number : 1900 + number;
    }
}
