package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;
import org.wis.time.OfficialTime;

/** What the door does between the lock and the mandate, and nothing else: reading the facts and judging them. For measuring; part of the registry's jar only there. */
@Dependent
public class GateEvaluation {

    @Inject
    private FactReading facts;
    @Inject
    private Identity identity;
    @Inject
    private OfficialTime time;

    /** The judgement about the one who is signed in. The caller holds the transaction. Never null. */
    public Judgement of(Action action, DivisionCode division) {
        LocalDateTime now = time.now();
        return Judge.judge(action, facts.read(identity.require(), new Target(division, TargetState.OPEN), now), now);
    }
}
