package org.wis.exam;

import java.io.Serializable;
import java.util.List;

/**
 * The exam of a session for who holds it.
 *
 * @param session  the session
 * @param bank     active questions in the bank of its course
 * @param openings when it may be begun
 * @param lines    everybody with a confirmed place
 * @param passMark points needed
 * @param attempts how often one may sit
 */
public record HeldExam(ExamSession session, int bank, List<OpeningSpell> openings, List<ExamLine> lines, int passMark, int attempts) implements Serializable {

    /** Whether the bank fills a paper. */
    public boolean isBankEnough() {
        return bank >= session.questions();
    }
}
