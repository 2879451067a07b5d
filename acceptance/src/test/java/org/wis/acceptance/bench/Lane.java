package org.wis.acceptance.bench;

import java.util.Arrays;
import java.util.Locale;

/** The times of one side, in nanoseconds. */
final class Lane {

    private final String name;
    private final long[] times;
    private int taken;

    Lane(String name, int size) {
        this.name = name;
        this.times = new long[size];
    }

    void add(long nanos) {
        times[taken++] = nanos;
    }

    double microseconds(double quantile) {
        long[] sorted = Arrays.copyOf(times, taken);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(taken - 1L, Math.round(quantile * (taken - 1)))] / 1000.0;
    }

    String row() {
        return String.format(Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f |", name, taken, microseconds(0.5), microseconds(0.95), microseconds(0.99));
    }
}
