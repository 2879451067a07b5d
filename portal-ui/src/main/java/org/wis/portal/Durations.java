package org.wis.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Minutes as the hours people speak of. */
final class Durations {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Durations() {
    }

    /** Hours with at most one decimal, rounded up, so that what is missing never shows as less than it is. */
    static String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 1, RoundingMode.UP).stripTrailingZeros().toPlainString();
    }
}
