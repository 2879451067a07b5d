package org.wis.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Short lists of pairs as they are kept in one column: key, tab, value, one pair a line, in order of the keys. */
final class Pairs {

    private Pairs() {
    }

    static String write(Map<?, String> pairs) {
        if (pairs.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<Object, String>(pairs).forEach((key, value) -> text.append(text.isEmpty() ? "" : "\n").append(key).append('\t').append(value));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (text != null) {
            text.lines().forEach(line -> pairs.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        }
        return pairs;
    }
}
