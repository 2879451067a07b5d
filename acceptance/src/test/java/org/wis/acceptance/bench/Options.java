package org.wis.acceptance.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long to measure.
 *
 * @param warm    seconds before each measurement that are not counted
 * @param seconds of each measurement
 * @param large   whether to search among 100 thousand women too
 * @param filling longest wait until the women are there
 * @param only    which measurements of the demo to make
 */
record Options(double warm, double seconds, boolean large, Duration filling, List<String> only) {

    private static final String WARM = "20";
    private static final String SECONDS = "25";
    private static final String FILLING_MINUTES = "60";
    private static final String ALL = "amendments,gate,searches,pages,certificates,planner,bulk,province";

    /** From the properties {@code wis.bench.warm}, {@code .seconds}, {@code .large}, {@code .filling.minutes}, {@code .only}. */
    static Options read() {
        return new Options(Double.parseDouble(property("warm", WARM)), Double.parseDouble(property("seconds", SECONDS)), Boolean.parseBoolean(property("large", "false")),
                Duration.ofMinutes(Long.parseLong(property("filling.minutes", FILLING_MINUTES))), List.of(property("only", ALL).split(",")));
    }

    private static String property(String name, String otherwise) {
        return System.getProperty("wis.bench." + name, otherwise);
    }
}
