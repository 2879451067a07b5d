package org.wis.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One field in which two cards differ.
 *
 * @param path   where: {@code person.phone}, {@code children[17].name}
 * @param field  the same without numbers of lines, under which the words {@code field.<field>} stand
 * @param before the value before, masked where it must be; null when there was none
 * @param after  the value after, masked where it must be; null when there is none
 */
public record FieldChange(String path, String field, String before, String after) {

    /** The fields in which two cards differ; values are shown as they are. */
    static List<FieldChange> between(CardContent before, CardContent after) {
        return between(before, after, before, after);
    }

    /** The fields in which two cards differ; the values shown are those of their masked twins. */
    static List<FieldChange> between(CardContent before, CardContent after, CardContent beforeShown, CardContent afterShown) {
        Map<String, String> old = CardFields.of(before);
        Map<String, String> fresh = CardFields.of(after);
        Map<String, String> oldShown = beforeShown == before ? old : CardFields.of(beforeShown);
        Map<String, String> freshShown = afterShown == after ? fresh : CardFields.of(afterShown);
        Set<String> paths = new LinkedHashSet<>(fresh.keySet());
        paths.addAll(old.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(old.get(path), fresh.get(path))) {
                changes.add(new FieldChange(path, CardFields.name(path), oldShown.get(path), freshShown.get(path)));
            }
        }
        return List.copyOf(changes);
    }
}
