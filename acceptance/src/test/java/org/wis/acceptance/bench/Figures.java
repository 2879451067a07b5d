package org.wis.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the workers of one run measured: by lane and round, in nanoseconds. */
final class Figures {

    private static final double MEDIAN = 0.5;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Map<String, TreeMap<Integer, List<Long>>> lanes = new TreeMap<>();

    /** Takes in what one worker told. */
    void take(String text) {
        for (String line : text.split("\n")) {
            String[] parts = line.split(" ");
            List<Long> times = lanes.computeIfAbsent(parts[0], lane -> new TreeMap<>()).computeIfAbsent(Integer.parseInt(parts[1]), round -> new ArrayList<>());
            for (String value : parts[2].split(",")) {
                times.add(Long.parseLong(value));
            }
        }
    }

    /** Everything of a lane. @throws IllegalStateException when nothing was measured */
    List<Long> of(String lane) {
        List<Long> all = new ArrayList<>();
        lanes.getOrDefault(lane, new TreeMap<>()).values().forEach(all::addAll);
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing measured: " + lane);
        }
        return all;
    }

    /** How many rounds. */
    int rounds(String lane) {
        return lanes.get(lane).size();
    }

    /** A quantile of a lane in microseconds. */
    double microseconds(String lane, double quantile) {
        return quantile(of(lane).stream().map(Long::doubleValue).toList(), quantile) / 1000;
    }

    /** The sum of a lane. */
    double sum(String lane) {
        return of(lane).stream().mapToDouble(Long::doubleValue).sum();
    }

    /** The ratio of the medians of two lanes in each round: its median, and where nine of ten rounds lie. */
    Ratio ratio(String above, String below) {
        List<Double> ratios = new ArrayList<>();
        lanes.get(above).forEach((round, times) -> ratios.add(median(times) / median(lanes.get(below).get(round))));
        return new Ratio(quantile(ratios, MEDIAN), quantile(ratios, LOW), quantile(ratios, HIGH));
    }

    private static double median(List<Long> times) {
        return quantile(times.stream().map(Long::doubleValue).toList(), MEDIAN);
    }

    private static double quantile(List<Double> values, double quantile) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(quantile * (sorted.size() - 1)));
    }

    /** A ratio and its spread over the rounds. */
    record Ratio(double median, double low, double high) {
    }
}
