package org.wis.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * What was said of a session.
 *
 * @param answers how many told
 * @param needed  how many must have told before anything is shown
 * @param means   mean of each of the five questions, in tenths, in their order; empty while too few told
 * @param remarks remarks in no order that tells anything; empty while too few told
 */
public record EvaluationSummary(long answers, int needed, List<Integer> means, List<String> remarks) implements Serializable {

    /** Whether enough told. */
    public boolean isShown() {
        return answers >= needed;
    }

    /** A mean as 4.3. */
    public String mean(int question) {
        int tenths = means.get(question);
        return tenths / 10 + "." + tenths % 10;
    }
}
