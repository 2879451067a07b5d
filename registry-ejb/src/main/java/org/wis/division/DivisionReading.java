package org.wis.division;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wis.gate.Action;
import org.wis.gate.Reads;
import org.wis.gate.Refused;

/** Reads the tree of divisions: anyone signed in may. */
@Stateless
public class DivisionReading {

    private static final int MOST_FOUND = 200;

    @Inject
    private Divisions divisions;

    /** The division of a code, closed ones too. @throws Refused DIVISION_UNKNOWN */
    @Reads(Action.READ_DIVISIONS)
    public DivisionSummary get(DivisionCode code) {
        return divisions.get(code).summary();
    }

    /** The division of a code, closed ones too; empty when there is none. */
    @Reads(Action.READ_DIVISIONS)
    public Optional<DivisionSummary> find(DivisionCode code) {
        return divisions.find(code).map(Division::summary);
    }

    /** The provinces, by code. */
    @Reads(Action.READ_DIVISIONS)
    public List<DivisionSummary> provinces() {
        return divisions.inner(null).stream().map(Division::summary).toList();
    }

    /** What lies directly in a division, by code, closed ones too. */
    @Reads(Action.READ_DIVISIONS)
    public List<DivisionSummary> inner(DivisionCode parent) {
        return divisions.inner(parent).stream().map(Division::summary).toList();
    }

    /**
     * Divisions whose code, pinyin initials or name begins so: digits mean a code, Latin letters initials, anything else a name.
     *
     * @param start what was typed; null or blank finds nothing
     * @param limit most to give, at most 200
     */
    @Reads(Action.READ_DIVISIONS)
    public List<DivisionSummary> search(String start, int limit) {
        String text = start == null ? "" : start.strip();
        int most = Math.max(1, Math.min(limit, MOST_FOUND));
        List<Division> found;
        if (text.isEmpty()) {
            found = List.of();
        } else if (text.matches("[0-9]+")) {
            found = divisions.byCodePrefix(text, most);
        } else if (text.matches("[A-Za-z][A-Za-z0-9]*")) {
            found = divisions.byInitials(text, most);
        } else {
            found = divisions.byNamePrefix(text, most);
        }
        return found.stream().map(Division::summary).toList();
    }

    /** The names from the province down, joined by blanks: 示范省 云溪市 青禾县. @throws Refused DIVISION_UNKNOWN */
    @Reads(Action.READ_DIVISIONS)
    public String pathName(DivisionCode code) {
        return path(code).stream().map(DivisionSummary::name).collect(Collectors.joining(" "));
    }

    /** The divisions from the province down to this one. @throws Refused DIVISION_UNKNOWN */
    @Reads(Action.READ_DIVISIONS)
    public List<DivisionSummary> path(DivisionCode code) {
        Deque<DivisionSummary> path = new ArrayDeque<>();
        for (Optional<DivisionCode> at = Optional.of(code); at.isPresent(); at = at.get().parent()) {
            path.addFirst(divisions.get(at.get()).summary());
        }
        return List.copyOf(path);
    }

    /** The division that stands in its place today: itself while in force, else the end of the chain of successors; empty when it ended without one. @throws Refused DIVISION_UNKNOWN */
    @Reads(Action.READ_DIVISIONS)
    public Optional<DivisionSummary> current(DivisionCode code) {
        DivisionSummary at = divisions.get(code).summary();
        while (at.validTo() != null) {
            if (at.successor() == null) {
                return Optional.empty();
            }
            at = divisions.get(at.successor()).summary();
        }
        return Optional.of(at);
    }

    /** What happened to a division, oldest first. */
    @Reads(Action.READ_DIVISIONS)
    public List<DivisionHistoryLine> history(DivisionCode code) {
        return divisions.changesOf(code).stream().map(DivisionChange::line).toList();
    }
}
