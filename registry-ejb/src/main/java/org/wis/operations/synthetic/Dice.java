package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Chance by a seed (SplitMix64), the same on every machine and every version of Java. */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for one thing, so that it comes out the same whatever is made before it. */
    static Dice of(long seed, String thing) {
        long hash = 0xcbf29ce484222325L ^ mix(seed);
        for (int i = 0; i < thing.length(); i++) {
            hash = (hash ^ thing.charAt(i)) * 0x100000001b3L;
        }
        return new Dice(mix(hash));
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** From 0 to just below 1. */
    double roll() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return roll() < share;
    }

    /** From 0 to just below the bound. */
    int below(int bound) {
        return (int) (roll() * bound);
    }

    /** From the least to the most, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(below(things.size()));
    }

    String pick(String characters) {
        return String.valueOf(characters.charAt(below(characters.length())));
    }

    /** The place of one of these weights. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = roll() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    double normal(double mean, double deviation) {
        return mean + deviation * StrictMath.sqrt(-2 * StrictMath.log(1 - roll())) * StrictMath.cos(2 * StrictMath.PI * roll());
    }

    /** Gamma with a whole shape: waiting times, sizes. */
    double gamma(double mean, int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= StrictMath.log(1 - roll());
        }
        return mean * sum / shape;
    }

    /** A day from the first to the last, both included; the last when they are out of order. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? last : first.plusDays((long) (roll() * (days + 1)));
    }
}
