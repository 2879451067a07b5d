package org.wis.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wis.division.DivisionCode;

/**
 * A card taken apart into its fields, each under its path: {@code person.phone}, {@code children[17].name} (17 is the number of the line, new ones are
 * {@code children[+1]}). Serves comparing two cards.
 */
final class CardFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private CardFields() {
    }

    /** The fields that have a value, in the order of the card. */
    static Map<String, String> of(CardContent card) {
        CardFields taken = new CardFields();
        taken.take("", card);
        return taken.fields;
    }

    /** The path without the numbers of lines: the name under which the field has its words. */
    static String name(String path) {
        int open = path.indexOf('[');
        return open < 0 ? path : path.substring(0, open) + path.substring(path.indexOf(']', open) + 1);
    }

    private void take(String prefix, Record record) {
        RecordParts parts = RecordParts.of(record.getClass());
        for (int i = 0; i < parts.count(); i++) {
            String name = parts.name(i);
            Object value = parts.value(record, i);
            if (value == null || name.equals("id") && record instanceof Line) {
                continue;
            }
            if (value instanceof Record part && !(value instanceof DivisionCode)) {
                take(prefix + name + ".", part);
            } else if (value instanceof List<?> lines) {
                takeLines(prefix + name, lines);
            } else if (value instanceof Map<?, ?> map) {
                new TreeMap<>(map).forEach((key, entry) -> fields.put(prefix + name + "[" + key + "]", String.valueOf(entry)));
            } else if (!"".equals(value)) {
                fields.put(prefix + name, String.valueOf(value));
            }
        }
    }

    private void takeLines(String group, List<?> lines) {
        int fresh = 0;
        for (Object line : lines) {
            Long id = ((Line) line).id();
            take(group + "[" + (id == null ? "+" + ++fresh : id) + "].", (Record) line);
        }
    }
}
