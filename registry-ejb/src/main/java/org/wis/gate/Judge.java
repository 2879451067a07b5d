package org.wis.gate;

import java.time.LocalDateTime;
import java.util.List;

/** Judges an act from the facts: the same facts at the same moment always get the same answer. */
final class Judge {

    private Judge() {
    }

    /**
     * Whether the act is allowed, with all reasons when not.
     *
     * @param action what is intended
     * @param facts  everything known about who intends it
     * @param at     the moment, official time
     */
    static Judgement judge(Action action, Facts facts, LocalDateTime at) {
        List<GateReason> reasons = switch (action.requirement().kind()) {
            case ANYONE -> List.of();
            default -> List.of(Reasons.of(GateRefusal.NOT_READY));
        };
        return new Judgement(reasons, List.of(), null, facts.home() == null ? null : facts.home().id(), null, facts.rules().version(at.toLocalDate()));
    }
}
