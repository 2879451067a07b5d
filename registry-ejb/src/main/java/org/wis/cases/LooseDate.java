package org.wis.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wis.gate.Refused;

/**
 * Reads dates the way operators type them: {@code 900101}, {@code 19900101}, {@code 1990-1-1}, {@code 1990.1.1}, {@code 1990/1/1}, {@code 1990年1月1日}, also in full
 * width. Order is always year, month, day (GB/T 7408). A year of two digits is the only one of the hundred years that end one year ahead; where six digits may
 * also be a year and a month, both readings are named and nothing is guessed.
 */
public final class LooseDate {

    private static final Pattern SEPARATED = Pattern.compile("(\\d{4}|\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[-./年](\\d{1,2})月?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final int YEARS_BACK = 99;
    private static final int YEARS_AHEAD = 1;

    private LooseDate() {
    }

    /**
     * The date in this text.
     *
     * @param text  what was typed, never null
     * @param today official date, from which years of two digits are judged
     * @throws Refused DATE_UNREADABLE, DATE_NOT_IN_CALENDAR, DATE_AMBIGUOUS, DATE_DAY_MISSING
     */
    public static LocalDate read(String text, LocalDate today) {
        String typed = Typed.withoutBlanks(Objects.requireNonNull(text, "text"));
        Matcher month = YEAR_AND_MONTH.matcher(typed);
        if (month.matches()) {
            throw new Refused(ValueRefusal.DATE_DAY_MISSING, number(month, 1), number(month, 2));
        }
        for (Pattern full : List.of(SEPARATED, EIGHT)) {
            Matcher date = full.matcher(typed);
            if (date.matches()) {
                return date.group(1).length() == 4
                        ? day(number(date, 1), number(date, 2), number(date, 3))
                        : shortYear(number(date, 1), number(date, 2), number(date, 3), today);
            }
        }
        Matcher six = SIX.matcher(typed);
        if (six.matches()) {
            return sixDigits(six, typed, today);
        }
        throw new Refused(ValueRefusal.DATE_UNREADABLE);
    }

    private static LocalDate sixDigits(Matcher six, String typed, LocalDate today) {
        int year = Integer.parseInt(typed.substring(0, 4));
        int month = Integer.parseInt(typed.substring(4));
        boolean alsoYearAndMonth = month >= 1 && month <= 12 && inReach(LocalDate.of(year, month, 1), today);
        boolean day = exists(2000 + number(six, 1), number(six, 2), number(six, 3)) || exists(1900 + number(six, 1), number(six, 2), number(six, 3));
        if (!alsoYearAndMonth) {
            return shortYear(number(six, 1), number(six, 2), number(six, 3), today);
        }
        if (!day) {
            throw new Refused(ValueRefusal.DATE_DAY_MISSING, year, month);
        }
        throw new Refused(ValueRefusal.DATE_AMBIGUOUS, shortYear(number(six, 1), number(six, 2), number(six, 3), today).toString(), typed.substring(0, 4) + "-" + typed.substring(4));
    }

    private static LocalDate shortYear(int year, int month, int day, LocalDate today) {
        return Stream.of(1900, 2000)
                .filter(century -> exists(century + year, month, day))
                .map(century -> LocalDate.of(century + year, month, day))
                .filter(date -> inReach(date, today))
                .findFirst()
                .orElseThrow(() -> new Refused(ValueRefusal.DATE_NOT_IN_CALENDAR, year, month, day));
    }

    private static boolean inReach(LocalDate date, LocalDate today) {
        return date.isAfter(today.minusYears(YEARS_BACK)) && !date.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private static LocalDate day(int year, int month, int day) {
        if (!exists(year, month, day)) {
            throw new Refused(ValueRefusal.DATE_NOT_IN_CALENDAR, year, month, day);
        }
        return LocalDate.of(year, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
