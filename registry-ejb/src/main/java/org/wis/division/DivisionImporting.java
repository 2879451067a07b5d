package org.wis.division;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Identity;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/**
 * Takes a table of divisions piece by piece, each piece in a transaction of its own and behind the door again: who loses the right during an import writes no further piece.
 * Taking the same table twice changes nothing.
 */
@Stateless
public class DivisionImporting {

    /** Most lines in one piece. */
    public static final int PIECE_LIMIT = 5000;

    @Inject
    private Divisions divisions;
    @Inject
    private FictitiousRule fictitious;
    @Inject
    private Identity identity;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;

    /**
     * Begins an import.
     *
     * @param tables which tables were handed in
     * @return whether the fictitious prefix 99 is allowed here
     */
    @Does(Action.IMPORT_DIVISIONS)
    public boolean begin(Set<DivisionTable> tables, ImportOrder order) {
        audit.record(AuditKind.SYSTEM, "DIVISION_IMPORT_BEGUN", order.shortSource(), tables + " keepGood=" + order.keepGood() + " closeVanished=" + order.closeVanished());
        return fictitious.allowsFictitious();
    }

    /**
     * Takes a piece of lines, outer divisions before inner ones: new ones are added, changed names replaced and recorded, the rest left as it is.
     *
     * @throws Refused IMPORT_PIECE_TOO_LARGE, DIVISION_FICTITIOUS
     */
    @Does(Action.IMPORT_DIVISIONS)
    public PieceResult take(List<DivisionLine> lines, ImportOrder order) {
        if (lines.size() > PIECE_LIMIT) {
            throw new Refused(DivisionRefusal.IMPORT_PIECE_TOO_LARGE, lines.size(), PIECE_LIMIT);
        }
        Map<DivisionCode, Divisions.KnownDivision> known = divisions.known(lines.stream().map(DivisionLine::code).toList());
        DivisionChange.Order change = changeOrder(order);
        PieceResult result = PieceResult.NONE;
        int level = 0;
        for (DivisionLine line : lines) {
            fictitious.check(line.code());
            if (line.code().level() > level) {
                // What it may lie in must be there first; rows of one flush go out in any order.
                divisions.flush();
                level = line.code().level();
            }
            result = result.plus(takeLine(line, known.get(line.code()), order, change));
        }
        divisions.flush();
        if (result.added() + result.renamed() > 0) {
            audit.record(AuditKind.SYSTEM, "DIVISIONS_IMPORTED", lines.get(0).code().value(),
                    "to " + lines.get(lines.size() - 1).code() + ": " + result.added() + " added, " + result.renamed() + " renamed; " + order.source());
        }
        return result;
    }

    /** Closes divisions that the table no longer holds. @throws Refused IMPORT_PIECE_TOO_LARGE, DIVISION_DAY_UNFIT */
    @Does(Action.IMPORT_DIVISIONS)
    public int closeVanished(List<DivisionCode> vanished, ImportOrder order) {
        if (vanished.size() > PIECE_LIMIT) {
            throw new Refused(DivisionRefusal.IMPORT_PIECE_TOO_LARGE, vanished.size(), PIECE_LIMIT);
        }
        DivisionChange.Order change = changeOrder(order);
        for (DivisionCode code : vanished) {
            Division division = divisions.get(code);
            division.close(order.validFrom(), null);
            divisions.add(new DivisionChange(code, DivisionEvent.CLOSED, division.name(), null, null, change));
            audit.record(AuditKind.SYSTEM, "DIVISION_CLOSED", code.value(), order.source());
        }
        divisions.flush();
        return vanished.size();
    }

    /** Records the end of an import. */
    @Does(Action.IMPORT_DIVISIONS)
    public void end(ImportOrder order, ImportProgress progress) {
        audit.record(AuditKind.SYSTEM, "DIVISION_IMPORT_" + progress.phase(), order.shortSource(), progress.result() + " vanished=" + progress.vanished() + " faults=" + progress.faults());
    }

    /** The codes of a level in force, by code, after a code (empty text for the first), at most so many. */
    @Reads(Action.READ_DIVISIONS)
    public List<DivisionCode> codesInForce(int level, String after, int limit) {
        return new ArrayList<>(divisions.codesInForce(level, after, limit));
    }

    private PieceResult takeLine(DivisionLine line, Divisions.KnownDivision known, ImportOrder order, DivisionChange.Order change) {
        if (known == null) {
            divisions.add(new Division(line.code(), line.name(), order.validFrom(), order.source()));
            return new PieceResult(1, 0, 0, 0);
        }
        if (known.closed()) {
            return new PieceResult(0, 0, 0, 1);
        }
        if (known.name().equals(line.name())) {
            return new PieceResult(0, 0, 1, 0);
        }
        divisions.get(line.code()).rename(line.name(), order.source());
        divisions.add(new DivisionChange(line.code(), DivisionEvent.RENAMED, known.name(), line.name(), null, change));
        return new PieceResult(0, 1, 0, 0);
    }

    private DivisionChange.Order changeOrder(ImportOrder order) {
        return new DivisionChange.Order(order.source(), order.validFrom(), identity.require().accountId(), time.now());
    }
}
