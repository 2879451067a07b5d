package org.wis.acceptance.bench;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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

    @Inject
    private GateEvaluation evaluation;
    @EJB
    private StandingReading standing;
    @Resource
    private UserTransaction transaction;

    /** Judges until the rounds are over. @param township where the one who is signed in may write */
    Times run(Rounds rounds, int batch, DivisionCode township) throws Exception {
        Times times = new Times();
        while (rounds.next()) {
            List<Long> nanos = new ArrayList<>(batch);
            for (int i = 0; i < batch; i++) {
                nanos.add(rounds.side() == 0 ? judged(township) : asked(township));
            }
            times.add(SIDES.get(rounds.side()), rounds.round(), nanos);
        }
        return times;
    }

    private long judged(DivisionCode township) throws Exception {
        transaction.begin();
        try {
            long start = System.nanoTime();
            Judgement judgement = evaluation.of(Action.AMEND_CASE, township);
            long nanos = System.nanoTime() - start;
            require(judgement);
            return nanos;
        } finally {
            transaction.rollback();
        }
    }

    private long asked(DivisionCode township) {
        long start = System.nanoTime();
        Judgement judgement = standing.ask(Action.AMEND_CASE, township);
        long nanos = System.nanoTime() - start;
        require(judgement);
        return nanos;
    }

    private static void require(Judgement judgement) {
        if (!judgement.allowed() || judgement.basis() == null) {
            throw new IllegalStateException("refused: " + judgement.reasons());
        }
    }
}
