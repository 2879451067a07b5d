package org.wis.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a worker hands out of the server: lines of a name, a round, and times in nanoseconds. */
final class Times {

    private final List<String> lines = new ArrayList<>();

    /** One line. @param name without blanks */
    void add(String name, int round, List<Long> nanos) {
        lines.add(name + " " + round + " " + nanos.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** All lines. */
    String text() {
        return String.join("\n", lines);
    }
}
