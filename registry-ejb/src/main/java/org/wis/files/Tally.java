package org.wis.files;

import java.io.Serializable;

/**
 * What the rows of a file do.
 *
 * @param fresh     rows that enter something new
 * @param changed   rows that change something
 * @param unchanged rows that say what is registered already
 * @param faulty    rows that are faulty
 */
public record Tally(int fresh, int changed, int unchanged, int faulty) implements Serializable {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** One row more. */
    public Tally plus(RowOutcome outcome) {
        return switch (outcome) {
            case FRESH -> new Tally(fresh + 1, changed, unchanged, faulty);
            case CHANGED -> new Tally(fresh, changed + 1, unchanged, faulty);
            case UNCHANGED -> new Tally(fresh, changed, unchanged + 1, faulty);
        };
    }

    /** One faulty row more. */
    public Tally plusFaulty() {
        return new Tally(fresh, changed, unchanged, faulty + 1);
    }

    /** All rows. */
    public int rows() {
        return fresh + changed + unchanged + faulty;
    }

    /** Rows that are not faulty. */
    public int good() {
        return fresh + changed + unchanged;
    }

    /** Whether taking it over would change nothing. */
    public boolean isIdle() {
        return fresh + changed == 0;
    }
}
