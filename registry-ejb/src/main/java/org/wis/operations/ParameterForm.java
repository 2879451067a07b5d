package org.wis.operations;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Of what form the values of a parameter are; a new value must have the form of the one before. */
enum ParameterForm {

    /** A whole number up to six digits. */
    NUMBER {
        @Override
        boolean fits(String name, String value) {
            return value.matches("\\d{1,6}");
        }
    },
    /** A day of the year, 03-31. */
    DAY_OF_YEAR {
        @Override
        boolean fits(String name, String value) {
            try {
                return value.matches("\\d{2}-\\d{2}") && MonthDay.parse("--" + value).isValidYear(2025);
            } catch (DateTimeException e) {
                return false;
            }
        }
    },
    /** Days of the year with a share in per cent, 06-30:30,09-30:60. */
    LADDER {
        @Override
        boolean fits(String name, String value) {
            return Arrays.stream(value.split(",", -1)).allMatch(step -> step.matches("\\d{2}-\\d{2}:\\d{1,3}")
                    && DAY_OF_YEAR.fits(name, step.substring(0, 5)) && Integer.parseInt(step.substring(6)) <= 100);
        }
    },
    /** Numbers separated by commas. */
    NUMBERS {
        @Override
        boolean fits(String name, String value) {
            return value.matches("\\d{1,3}(,\\d{1,3})*");
        }
    },
    /** One of the parameter's words. */
    WORD {
        @Override
        boolean fits(String name, String value) {
            return WORDS.getOrDefault(name, Set.of()).contains(value);
        }
    };

    private static final Map<String, Set<String>> WORDS = Map.of("training.mode", Set.of("STRICT", "WIDE"),
            "training.exam.minutes", Set.of("AFTER_PASS", "AT_ONCE"),
            "certificate.prefecture.review", Set.of("YES", "NO"));

    abstract boolean fits(String name, String value);

    static ParameterForm of(String value) {
        if (value.matches("\\d+")) {
            return NUMBER;
        }
        if (value.matches("\\d{2}-\\d{2}")) {
            return DAY_OF_YEAR;
        }
        if (value.contains(":")) {
            return LADDER;
        }
        return value.matches("[\\d,]+") ? NUMBERS : WORD;
    }
}
