package org.wis.gate;

import java.util.List;
import org.wis.division.DivisionCode;

/** What the act is about: within reach, in an open period, on an open case, in a unit that is not frozen. */
final class ContextRules {

    static final Rule WITHIN_REACH = new Rule("G14", ContextRules::withinReach);
    static final Rule PERIOD_OPEN = new Rule("G16", ContextRules::periodOpen);
    static final Rule CASE_OPEN = new Rule("G17", ContextRules::caseOpen);
    static final Rule CASE_READABLE = new Rule("G17", ContextRules::caseReadable);
    static final Rule UNIT_NOT_FROZEN = new Rule("G18", ContextRules::unitNotFrozen);
    static final Rule READ_WITHIN_REACH = new Rule("G14", ContextRules::readWithinReach);
    static final Rule OFFICE_WITHIN_REACH = new Rule("G14", ContextRules::officeWithinReach);

    private ContextRules() {
    }

    /** Without a post there is no jurisdiction to be outside of. */
    private static void withinReach(Circumstances c, Findings findings) {
        if (c.post().isEmpty()) {
            return;
        }
        if (c.reach().isEmpty()) {
            outside(c, findings);
            return;
        }
        Reach reach = c.reach().get();
        switch (reach.kind()) {
            case ACTING -> findings.tell(Banner.Kind.ACTING, reach.lastDay());
            case ON_BEHALF -> findings.tell(Banner.Kind.ON_BEHALF, null);
            default -> { }
        }
    }

    /** A manager reads her whole county, an operator her own township and the one she acts for. */
    private static void readWithinReach(Circumstances c, Findings findings) {
        boolean own = c.post().isPresent() && c.division().isPresent() && c.post().get().office().division().contains(c.division().get());
        if (c.post().isPresent() && c.division().isPresent() && c.reach().isEmpty() && !own) {
            outside(c, findings);
        }
    }

    private static void officeWithinReach(Circumstances c, Findings findings) {
        Facts.Office home = c.facts().home();
        if (c.division().isPresent() && (home == null || !home.division().contains(c.division().get()))) {
            outside(c, findings);
        }
    }

    private static void outside(Circumstances c, Findings findings) {
        findings.refuse(GateRefusal.OUT_OF_JURISDICTION, c.division().map(DivisionCode::display).orElse("-"));
    }

    private static void periodOpen(Circumstances c, Findings findings) {
        if (c.facts().periodClosed() && !c.requirement().inClosedPeriod()) {
            findings.refuse(GateRefusal.PERIOD_CLOSED);
        }
    }

    private static void caseOpen(Circumstances c, Findings findings) {
        TargetState state = c.facts().target() == null ? TargetState.OPEN : c.facts().target().state();
        boolean open = state == TargetState.OPEN || state == TargetState.EXITED && c.requirement().onExitedCase();
        if (!open) {
            findings.refuse(state == TargetState.EXITED ? Reasons.of(GateRefusal.CASE_LOCKED, state.name())
                    : Reasons.mendedBy(GateReason.Fixer.COUNTY, GateRefusal.CASE_LOCKED, state.name()));
        }
    }

    /** Reading is never locked; what has left the registry is read only where the act says so. */
    private static void caseReadable(Circumstances c, Findings findings) {
        TargetState state = c.facts().target() == null ? TargetState.OPEN : c.facts().target().state();
        if ((state == TargetState.EXITED || state == TargetState.MERGED) && !c.requirement().onExitedCase()) {
            findings.refuse(GateRefusal.CASE_LOCKED, state.name());
        }
    }

    /** Without a target the unit of the post is meant. */
    private static void unitNotFrozen(Circumstances c, Findings findings) {
        List<Facts.Freeze> frozen = c.division().or(() -> c.post().map(post -> post.office().division()))
                .map(division -> c.facts().freezes().stream().filter(freeze -> freeze.holdsOn(c.day()) && freeze.division().contains(division)).toList())
                .orElse(List.of());
        frozen.forEach(freeze -> findings.refuse(GateRefusal.UNIT_FROZEN, freeze.documentNo()));
    }
}
