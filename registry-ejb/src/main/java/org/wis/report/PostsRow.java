package org.wis.report;

import java.io.Serializable;
import java.util.List;

/**
 * A row of report Y3: required posts and certificates on a day.
 *
 * @param code      division; empty for the sum
 * @param name      its name; empty for the sum
 * @param norm      posts required
 * @param held      holders on establishment
 * @param gap       posts missing: a surplus at one office fills no gap at another
 * @param certified of the holders, those with a certificate in force
 * @param expiring  of these, those whose last certificate ends within the first warning
 */
public record PostsRow(String code, String name, int norm, int held, int gap, int certified, int expiring) implements Serializable {

    /** The sum of rows. */
    static PostsRow sum(List<PostsRow> rows) {
        PostsRow sum = new PostsRow("", "", 0, 0, 0, 0, 0);
        for (PostsRow row : rows) {
            sum = new PostsRow("", "", sum.norm + row.norm, sum.held + row.held, sum.gap + row.gap, sum.certified + row.certified, sum.expiring + row.expiring);
        }
        return sum;
    }

    /** Whether it is the sum. */
    public boolean isSum() {
        return code.isEmpty();
    }
}
