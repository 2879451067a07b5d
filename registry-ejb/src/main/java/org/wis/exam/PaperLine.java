package org.wis.exam;

import java.util.List;

/**
 * A line of a paper as drawn.
 *
 * @param position place on the paper, from 1
 * @param question the question
 * @param order    positions of its options as they are shown
 */
record PaperLine(int position, QuestionId question, List<Integer> order) {
}
