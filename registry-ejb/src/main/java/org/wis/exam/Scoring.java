package org.wis.exam;

import java.util.List;
import java.util.Set;

/** Points for a paper: each question weighs the same, a multiple choice is right as a whole or not, and nothing is rounded up. */
final class Scoring {

    private static final int FULL = 100;

    private Scoring() {
    }

    /** Points of 100, rounded down, so that 59.9 does not become 60. */
    static int points(List<Answered> paper) {
        long right = paper.stream().filter(line -> line.question().isAnsweredBy(line.chosen())).count();
        return paper.isEmpty() ? 0 : (int) (right * FULL / paper.size());
    }

    /**
     * A question and what was chosen.
     *
     * @param question the question
     * @param chosen   positions; empty when it was left out
     */
    record Answered(BankQuestion question, Set<Integer> chosen) {
    }
}
