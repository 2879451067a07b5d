package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.wis.codes.CheckDigit;

/**
 * Made-up identity numbers of one village: prefix 990121, which no authority ever issued. Each village has sequence numbers of its own, so no two people of the county
 * share a number.
 */
final class IdNumbers {

    private static final int SEQUENCES = 500;

    private final int first;
    private final int each;
    private final Map<String, Integer> used = new HashMap<>();

    IdNumbers(SyntheticVillage village, int villages) {
        this.each = SEQUENCES / villages;
        this.first = village.index() * each;
        if (each == 0) {
            throw new IllegalArgumentException("too many villages for the sequence numbers of a day");
        }
    }

    /** Whether a number is left for a person of this day. */
    boolean isFree(LocalDate birth, boolean female) {
        return used.getOrDefault(key(birth, female), 0) < each;
    }

    /** A number; one must be free. */
    String take(LocalDate birth, boolean female) {
        int taken = used.merge(key(birth, female), 1, Integer::sum) - 1;
        String body = SyntheticCounty.CODE.value() + birth.toString().replace("-", "") + String.format("%03d", (first + taken) * 2 + (female ? 0 : 1));
        return body + CheckDigit.mod11x2(body);
    }

    private static String key(LocalDate birth, boolean female) {
        return birth + (female ? "f" : "m");
    }
}
