package org.wis.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.wis.gate.Refused;

/** Draws a paper: which questions, in which order, and the order of their options. The same seed draws the same paper from the same bank. */
final class PaperDraw {

    private PaperDraw() {
    }

    /**
     * Draws.
     *
     * @param bank      the active questions, in any order
     * @param questions how many a paper asks
     * @param seed      anything
     * @throws Refused QUESTIONS_TOO_FEW
     */
    static List<PaperLine> of(List<BankQuestion> bank, int questions, long seed) {
        if (bank.size() < questions) {
            throw new Refused(ExamRefusal.QUESTIONS_TOO_FEW, bank.size(), questions);
        }
        Random random = new Random(seed);
        List<BankQuestion> mixed = new ArrayList<>(bank.stream().sorted(Comparator.comparingLong(question -> question.id().value())).toList());
        Collections.shuffle(mixed, random);
        List<PaperLine> paper = new ArrayList<>();
        for (BankQuestion question : mixed.subList(0, questions)) {
            List<Integer> order = new ArrayList<>(question.options().keySet());
            // Right and wrong read as people expect them; everything else is shuffled.
            if (question.kind() != QuestionKind.TRUE_FALSE) {
                Collections.shuffle(order, random);
            }
            paper.add(new PaperLine(paper.size() + 1, question.id(), List.copyOf(order)));
        }
        return paper;
    }
}
