package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes one line onto a card without the rest of the form. */
@Dependent
class LineRecording {

    @Inject
    private CaseDesk desk;
    @Inject
    private CardLines lines;
    @Inject
    private CardChecks checks;

    /** Writes the card with other lines than it has, and leaves a line in the trail. @throws org.wis.gate.Refused CODE_UNKNOWN, LINE_UNKNOWN */
    CaseWritten write(RegistryCase card, CardContent before, CardContent after, String detail) {
        checks.requireCodes(after, before);
        card.under(desk.mandate());
        lines.align(card, before, after, desk.mandate());
        desk.write(card, detail);
        return new CaseWritten(card.number(), card.version(), List.of());
    }

    /** The lines with this one added, or put in the place of the one with its number. */
    static <R extends Line> List<R> with(List<R> lines, R line) {
        List<R> all = new ArrayList<>(lines);
        all.replaceAll(there -> line.id() != null && Objects.equals(there.id(), line.id()) ? line : there);
        if (!all.contains(line)) {
            all.add(line);
        }
        return all;
    }
}
