package org.wis.operations.synthetic;

/** How much made-up data. */
public enum SyntheticSize {
    /** A small county to look at. */ DEMO(5_000),
    /** One county of usual size. */ S(100_000);

    private final int women;

    SyntheticSize(int women) {
        this.women = women;
    }

    /** How many women. */
    public int women() {
        return women;
    }
}
