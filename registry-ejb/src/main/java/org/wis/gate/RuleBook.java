package org.wis.gate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The rules that have a date or a number, as the province set them, each with the days it is in force. A rule that is missing is an error, never a guess.
 * One book serves the judgements of many people on many days, so it looks rules up by name and works out its short name once for each day.
 */
final class RuleBook {

    private final List<Row> rows;
    private final Map<String, List<Row>> byName;
    private final Map<LocalDate, String> versions = new ConcurrentHashMap<>();

    /** @param rows the parameters, in any order */
    RuleBook(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.byName = this.rows.stream().collect(Collectors.groupingBy(Row::name));
    }

    /** All parameters. */
    List<Row> rows() {
        return rows;
    }

    /** Every value a parameter has, had or will have. */
    List<String> values(String name) {
        return byName.getOrDefault(name, List.of()).stream().map(Row::value).toList();
    }

    /** One parameter: name, value, first day, first day without. */
    record Row(String name, String value, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** A step of the yearly ladder of training: from this day on the share must be reached. */
    record Step(MonthDay day, int percent) {
    }

    /** The value of a parameter on a day. @throws IllegalStateException when none is in force */
    String text(String name, LocalDate day) {
        for (Row row : byName.getOrDefault(name, List.of())) {
            if (row.holdsOn(day)) {
                return row.value();
            }
        }
        throw new IllegalStateException("parameter " + name + " has no value on " + day);
    }

    /** A whole number. */
    int number(String name, LocalDate day) {
        return Integer.parseInt(text(name, day));
    }

    /** The day in the year of {@code day} that a month-and-day parameter names. */
    LocalDate dayOfYear(String name, LocalDate day) {
        return monthDay(text(name, day)).atYear(day.getYear());
    }

    /** A list of whole numbers in their order. */
    List<Integer> numbers(String name, LocalDate day) {
        return Arrays.stream(text(name, day).split(",")).map(String::strip).map(Integer::valueOf).toList();
    }

    /** Establishment kinds that count as on establishment. */
    Set<Integer> establishmentKinds(LocalDate day) {
        return Set.copyOf(numbers("establishment.kinds", day));
    }

    /** The ladder of training in the order of the year. */
    List<Step> trainingLadder(LocalDate day) {
        return Arrays.stream(text("training.ladder", day).split(",")).map(String::strip).map(step -> step.split(":"))
                .map(step -> new Step(monthDay(step[0]), Integer.parseInt(step[1]))).toList();
    }

    /** A short name of all values in force on a day: it changes when any of them changes. At most 20 characters. */
    String version(LocalDate day) {
        return versions.computeIfAbsent(day, this::summed);
    }

    private String summed(LocalDate day) {
        TreeMap<String, String> inForce = rows.stream().filter(row -> row.holdsOn(day))
                .collect(Collectors.toMap(Row::name, Row::value, (first, second) -> first, TreeMap::new));
        CRC32 sum = new CRC32();
        inForce.forEach((name, value) -> sum.update((name + '=' + value + '\n').getBytes(StandardCharsets.UTF_8)));
        LocalDate latest = rows.stream().filter(row -> row.holdsOn(day)).map(Row::from).max(Comparator.naturalOrder()).orElse(day);
        return String.format("%tY%<tm%<td-%08x", latest, sum.getValue());
    }

    static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text.strip());
    }
}
