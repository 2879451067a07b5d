package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.audit.AuditKind;
import org.wis.audit.ChainReport;
import org.wis.division.DivisionEvent;
import org.wis.division.DivisionTable;
import org.wis.division.ImportFault;
import org.wis.division.ImportProgress;

/** Whatever pages on divisions, audit and parameters choose by a name has words. */
class DivisionWordsTest {

    @Test
    void every_word_that_these_pages_choose_by_a_name_exists_in_both_languages() {
        List<String> keys = new ArrayList<>();
        for (DivisionEvent event : DivisionEvent.values()) {
            keys.add("divisions.event." + event);
            keys.add("audit.code.DIVISION_" + event);
        }
        for (DivisionTable table : DivisionTable.values()) {
            keys.add("divisions.table." + table);
            keys.add("divisions.level." + table.level());
        }
        for (ImportProgress.Phase phase : ImportProgress.Phase.values()) {
            keys.add("divisions.import.phase." + phase);
        }
        for (ImportFault.Kind kind : ImportFault.Kind.values()) {
            keys.add("fault." + kind);
        }
        for (AuditKind kind : AuditKind.values()) {
            keys.add("audit.kind." + kind);
        }
        for (ChainReport.Kind kind : ChainReport.Kind.values()) {
            keys.add("audit.fault." + kind);
        }
        List.of("RENAME", "MERGE", "CLOSE", "ESTABLISH").forEach(change -> keys.add("divisions.change." + change));
        List.of("ok", "warn", "none").forEach(tone -> keys.add("parameter.state." + tone));
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            keys.stream().filter(key -> WordBook.of(language).find(key).isEmpty()).forEach(key -> missing.add(language + " " + key));
        }
        assertEquals(List.of(), missing);
    }
}
