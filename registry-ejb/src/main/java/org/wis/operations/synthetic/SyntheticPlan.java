package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What to make. The same plan and generator version give the same data.
 *
 * @param size how much
 * @param seed where chance begins
 * @param asOf the day on which the data stand: nobody's life goes on after it
 */
public record SyntheticPlan(SyntheticSize size, long seed, LocalDate asOf) {

    /** Changes whenever the same plan would give other data; stands in the head of everything that is put out. */
    public static final String GENERATOR_VERSION = "1";
    /** The seed of the demo. */
    public static final long DEMO_SEED = 990121;

    public SyntheticPlan {
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** One line that names it. */
    public String title() {
        return "合成数据 synthetic data, generator " + GENERATOR_VERSION + ", size " + size + ", seed " + seed + ", as of " + asOf;
    }
}
