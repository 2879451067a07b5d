package org.wis.session;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lessons (学时) of 45 minutes, in which trainings are often announced; the product counts clock minutes. */
public final class Lessons {

    private static final int MINUTES = 45;

    private Lessons() {
    }

    /** Clock minutes of so many lessons: 40 lessons are 1,800 minutes. */
    public static int toMinutes(int lessons) {
        return Math.multiplyExact(lessons, MINUTES);
    }

    /** Lessons of so many clock minutes, with one digit where they are not whole. */
    public static String of(int minutes) {
        BigDecimal lessons = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP);
        return lessons.stripTrailingZeros().toPlainString();
    }
}
