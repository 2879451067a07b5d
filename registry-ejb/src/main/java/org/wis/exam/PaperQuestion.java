package org.wis.exam;

import java.io.Serializable;
import java.util.List;

/**
 * A question as it stands on somebody's paper, without what is right.
 *
 * @param position place on the paper, from 1
 * @param kind     sort
 * @param text     what is asked
 * @param options  in the order of her paper
 * @param chosen   positions chosen so far
 */
public record PaperQuestion(int position, QuestionKind kind, String text, List<PaperOption> options, List<Integer> chosen) implements Serializable {
}
