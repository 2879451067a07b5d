package org.wis.cases;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a group with their places, so that a finding can point at the field. */
final class Lines {

    /**
     * A line and its place.
     *
     * @param index from 0, in the order of the card
     */
    record Line<T>(int index, T value) {

        /** The path of a field of it, for example {@code children[0].sex}. */
        String field(String group, String name) {
            return group + "[" + index + "]." + name;
        }
    }

    private Lines() {
    }

    static <T> Stream<Line<T>> of(List<T> lines) {
        return IntStream.range(0, lines.size()).mapToObj(index -> new Line<>(index, lines.get(index)));
    }
}
