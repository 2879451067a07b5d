package org.wis.gate;

/**
 * One fact that must hold, as a small policy of its own.
 *
 * @param fact  its number, G01 to G19
 * @param check looks at the circumstances and says what it found
 */
record Rule(String fact, Check check) {

    /** The look of one rule at the circumstances. */
    @FunctionalInterface
    interface Check {

        /** Adds a reason for each failing fact and a banner for each grace; adds nothing when all is well. */
        void look(Circumstances circumstances, Findings findings);
    }
}
