package org.wis.acceptance.bench;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.GateEvaluation;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;

/** The judgement alone: as the door makes it inside a running transaction, and as a page asks for it, in a transaction of its own. */
@Dependent
class GateRun {

    /** The sides of a round. */
    static final List<String> SIDES = List.of("judgement", "standing");

    @EJB
    private GateEvaluation evaluation;
    @EJB
    private StandingReading standing;

    /** Judges until the rounds are over. @param township where the one who is signed in may write */
    Times run(Rounds rounds, int batch, DivisionCode township) {
        Times times = new Times();
        while (rounds.next()) {
            List<Long> nanos = new ArrayList<>(batch);
            for (int i = 0; i < batch; i++) {
                nanos.add(rounds.side() == 0 ? evaluation.nanos(Action.AMEND_CASE, township) : asked(township));
            }
            times.add(SIDES.get(rounds.side()), rounds.round(), nanos);
        }
        return times;
    }

    private long asked(DivisionCode township) {
        long start = System.nanoTime();
        Judgement judgement = standing.ask(Action.AMEND_CASE, township);
        long nanos = System.nanoTime() - start;
        if (!judgement.allowed()) {
            throw new IllegalStateException("refused: " + judgement.reasons());
        }
        return nanos;
    }
}
