package org.wis.foresight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * Who is told beside the person herself.
 *
 * @param heads    heads of the offices, by division
 * @param managers information managers of the county
 */
record Readers(Map<DivisionCode, List<Long>> heads, List<Long> managers) {

    /** The head of her office and the county's managers, each once, without herself. */
    Set<Long> of(Writer writer) {
        Set<Long> found = new LinkedHashSet<>(heads.getOrDefault(writer.unit(), List.of()));
        found.addAll(managers);
        found.remove(writer.staff());
        return found;
    }
}
