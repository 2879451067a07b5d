package org.wis.division;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Identity;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** Changes the tree by a document: establish, rename, merge into a successor, close. Nothing is ever removed. */
@Stateless
public class DivisionChanging {

    private static final int DOCUMENT_LIMIT = 100;

    @Inject
    private Divisions divisions;
    @Inject
    private Identity identity;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;
    @Inject
    private FictitiousRule fictitious;

    /**
     * Enters a new division.
     *
     * @param code       its code; the division it lies in must be in force
     * @param name       its name
     * @param from       its first day
     * @param documentNo the document that establishes it
     * @throws Refused DIVISION_EXISTS, DIVISION_UNKNOWN, DIVISION_CLOSED, DIVISION_FICTITIOUS, DIVISION_NAME_MALFORMED, DIVISION_DOCUMENT_MISSING
     */
    @Does(Action.IMPORT_DIVISIONS)
    public void establish(DivisionCode code, String name, LocalDate from, String documentNo) {
        DivisionChange.Order order = order(documentNo, from);
        fictitious.check(code);
        if (divisions.find(code).isPresent()) {
            throw new Refused(DivisionRefusal.DIVISION_EXISTS, code);
        }
        code.parent().ifPresent(parent -> requireInForce(divisions.get(parent), from));
        Division division = new Division(code, name, from, order.documentNo());
        divisions.add(division);
        record(new DivisionChange(code, DivisionEvent.ESTABLISHED, null, division.name(), null, order), DivisionEvent.ESTABLISHED, code, order);
    }

    /**
     * Gives a division another name under the same code, at once; the document may have come into effect earlier, not later.
     *
     * @throws Refused DIVISION_UNKNOWN, DIVISION_CLOSED, DIVISION_NAME_MALFORMED, DIVISION_DOCUMENT_MISSING, DIVISION_RENAMED_AHEAD
     */
    @Does(Action.IMPORT_DIVISIONS)
    public void rename(DivisionCode code, String name, LocalDate from, String documentNo) {
        DivisionChange.Order order = order(documentNo, from);
        if (from.isAfter(time.today())) {
            throw new Refused(DivisionRefusal.DIVISION_RENAMED_AHEAD, from, time.today());
        }
        Division division = divisions.get(code);
        requireInForce(division, from);
        String before = division.name();
        division.rename(name, order.documentNo());
        record(new DivisionChange(code, DivisionEvent.RENAMED, before, division.name(), null, order), DivisionEvent.RENAMED, code, order);
    }

    /**
     * Closes a division in favour of another one of the same level. Divisions in force that still lie in it must be moved first.
     *
     * @throws Refused DIVISION_UNKNOWN, DIVISION_CLOSED, DIVISION_SUCCESSOR_UNFIT, DIVISION_NOT_EMPTY, DIVISION_DAY_UNFIT, DIVISION_DOCUMENT_MISSING
     */
    @Does(Action.IMPORT_DIVISIONS)
    public void merge(DivisionCode code, DivisionCode successor, LocalDate from, String documentNo) {
        DivisionChange.Order order = order(documentNo, from);
        Division division = divisions.get(code);
        Division next = divisions.get(successor);
        if (code.equals(successor) || code.level() != successor.level() || !next.inForce(from)) {
            throw new Refused(DivisionRefusal.DIVISION_SUCCESSOR_UNFIT, successor);
        }
        requireEmpty(code);
        division.close(from, successor);
        record(new DivisionChange(code, DivisionEvent.MERGED, division.name(), next.name(), successor, order), DivisionEvent.MERGED, code, order);
    }

    /**
     * Closes a division without a successor.
     *
     * @throws Refused DIVISION_UNKNOWN, DIVISION_CLOSED, DIVISION_NOT_EMPTY, DIVISION_DAY_UNFIT, DIVISION_DOCUMENT_MISSING
     */
    @Does(Action.IMPORT_DIVISIONS)
    public void close(DivisionCode code, LocalDate from, String documentNo) {
        DivisionChange.Order order = order(documentNo, from);
        Division division = divisions.get(code);
        requireEmpty(code);
        division.close(from, null);
        record(new DivisionChange(code, DivisionEvent.CLOSED, division.name(), null, null, order), DivisionEvent.CLOSED, code, order);
    }

    private DivisionChange.Order order(String documentNo, LocalDate from) {
        if (documentNo == null || documentNo.isBlank() || documentNo.strip().length() > DOCUMENT_LIMIT) {
            throw new Refused(DivisionRefusal.DIVISION_DOCUMENT_MISSING);
        }
        return new DivisionChange.Order(documentNo.strip(), from, identity.require().accountId(), time.now());
    }

    private static void requireInForce(Division division, LocalDate day) {
        if (!division.inForce(day)) {
            DivisionSummary summary = division.summary();
            throw new Refused(DivisionRefusal.DIVISION_CLOSED, summary.code(), summary.validTo() == null ? summary.validFrom() : summary.validTo(),
                    summary.successor() == null ? "" : summary.successor().value());
        }
    }

    private void requireEmpty(DivisionCode code) {
        long inside = divisions.countInForceIn(code);
        if (inside > 0) {
            throw new Refused(DivisionRefusal.DIVISION_NOT_EMPTY, code, inside);
        }
    }

    private void record(DivisionChange change, DivisionEvent event, DivisionCode code, DivisionChange.Order order) {
        divisions.add(change);
        audit.record(AuditKind.ADMINISTRATION, "DIVISION_" + event.name(), code.value(), order.documentNo() + " " + order.effectiveOn());
    }
}
