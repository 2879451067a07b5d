package org.wis.operations;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wis.cases.BulkLine;
import org.wis.cases.Finding;

/** What became of the made-up cards. */
final class FillingReport {

    private int opened;
    private int refused;
    private final Map<String, Integer> rules = new TreeMap<>();

    void add(Collection<BulkLine> lines) {
        for (BulkLine line : lines) {
            if (line.opened()) {
                opened++;
            } else {
                refused++;
                line.findings().stream().filter(Finding::blocking).map(Finding::code).collect(Collectors.toSet()).forEach(code -> rules.merge(code, 1, Integer::sum));
            }
        }
    }

    int opened() {
        return opened;
    }

    @Override
    public String toString() {
        return opened + " cards opened, " + refused + " refused by " + rules;
    }
}
