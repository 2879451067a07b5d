package org.wis.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wis.staff.Spell;

/** The posts named so far in a file, so that two rows that cannot both hold are told before either is taken over. */
final class PostsInFile {

    private final Map<String, List<Held>> held = new HashMap<>();

    /** The earlier row whose days overlap with this one's for the same person and post. */
    Optional<Integer> overlap(RowValues row) {
        LocalDate from = row.day("from");
        LocalDate last = row.maybe("lastDay", LocalDate.class).orElse(Spell.OPEN_END.minusDays(1));
        List<Held> others = held.computeIfAbsent(row.text("idNumber") + "\u001f" + row.text("office") + "\u001f" + row.text("position"), key -> new ArrayList<>());
        Optional<Integer> earlier = others.stream().filter(other -> !other.from().isAfter(last) && !from.isAfter(other.last())).map(Held::row).findFirst();
        others.add(new Held(row.row(), from, last));
        return earlier;
    }

    private record Held(int row, LocalDate from, LocalDate last) {
    }
}
