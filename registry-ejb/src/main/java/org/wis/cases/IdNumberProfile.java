package org.wis.cases;

/** Which citizen numbers an installation admits. */
public enum IdNumberProfile {
    /** Real data: the prefix 99, which belongs to no place, is refused. */
    REAL,
    /** Demo and practice: the fictitious prefix 99 is admitted too. */
    DEMO;

    private static final String FICTITIOUS = "99";

    /** Whether a number that begins so may be used. */
    boolean admits(String number) {
        return this == DEMO || !number.startsWith(FICTITIOUS);
    }
}
