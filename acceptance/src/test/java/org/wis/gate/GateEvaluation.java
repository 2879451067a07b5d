package org.wis.gate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;
import org.wis.time.OfficialTime;

/** What the door does between the lock and the mandate, and nothing else: reading the facts and judging them. For measuring; part of the registry's jar only there. */
@Stateless
public class GateEvaluation {

    @Inject
    private FactReading facts;
    @Inject
    private Identity identity;
    @Inject
    private OfficialTime time;

    /**
     * Judges once, in a transaction that has begun already.
     *
     * @return how long it took, in nanoseconds
     * @throws IllegalStateException when the one who is signed in may not do it there
     */
    @Reads(Action.READ_OWN_STANDING)
    public long nanos(Action action, DivisionCode division) {
        long start = System.nanoTime();
        LocalDateTime now = time.now();
        Judgement judgement = Judge.judge(action, facts.read(identity.require(), new Target(division, TargetState.OPEN), now), now);
        long nanos = System.nanoTime() - start;
        if (!judgement.allowed() || judgement.basis() == null) {
            throw new IllegalStateException("refused: " + judgement.reasons());
        }
        return nanos;
    }
}
