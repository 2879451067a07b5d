package org.wis.acceptance.bench;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param warm    seconds before each measurement that are not counted
 * @param seconds of each measurement
 * @param large   whether to search among 100 thousand women too
 * @param filling longest wait until the women are there
 */
record Options(double warm, double seconds, boolean large, Duration filling) {

    private static final String WARM = "20";
    private static final String SECONDS = "25";
    private static final String FILLING_MINUTES = "60";

    /** From the properties {@code wis.bench.warm}, {@code wis.bench.seconds}, {@code wis.bench.large}, {@code wis.bench.filling.minutes}. */
    static Options read() {
        return new Options(Double.parseDouble(property("warm", WARM)), Double.parseDouble(property("seconds", SECONDS)), Boolean.parseBoolean(property("large", "false")),
                Duration.ofMinutes(Long.parseLong(property("filling.minutes", FILLING_MINUTES))));
    }

    private static String property(String name, String otherwise) {
        return System.getProperty("wis.bench." + name, otherwise);
    }
}
