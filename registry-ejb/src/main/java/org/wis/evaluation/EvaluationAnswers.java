package org.wis.evaluation;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.wis.gate.Refused;

/**
 * What somebody says: five answers of 1 to 5, 5 is best, and a remark.
 *
 * @param content      what was taught
 * @param teaching     how it was taught
 * @param organisation how it was organised
 * @param usefulness   what it is good for at work
 * @param overall      all in all
 * @param remark       in her own words, at most 300 characters; null without one
 */
public record EvaluationAnswers(int content, int teaching, int organisation, int usefulness, int overall, String remark) implements Serializable {

    private static final int BEST = 5;
    private static final int REMARK_LIMIT = 300;

    /** @throws Refused EVALUATION_INCOMPLETE, EVALUATION_REMARK_TOO_LONG */
    EvaluationAnswers checked() {
        if (IntStream.of(content, teaching, organisation, usefulness, overall).anyMatch(answer -> answer < 1 || answer > BEST)) {
            throw new Refused(EvaluationRefusal.EVALUATION_INCOMPLETE);
        }
        String told = remark == null || remark.isBlank() ? null : remark.strip();
        if (told != null && told.codePointCount(0, told.length()) > REMARK_LIMIT) {
            throw new Refused(EvaluationRefusal.EVALUATION_REMARK_TOO_LONG, REMARK_LIMIT);
        }
        return new EvaluationAnswers(content, teaching, organisation, usefulness, overall, told);
    }
}
