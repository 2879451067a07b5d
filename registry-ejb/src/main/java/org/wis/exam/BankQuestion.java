package org.wis.exam;

import java.io.Serializable;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A question as its office keeps it, with what is right. It never goes to who sits the exam.
 *
 * @param id      its number
 * @param kind    sort
 * @param text    what is asked
 * @param active  whether it still comes on papers
 * @param options what may be chosen, by position from 1
 * @param correct positions of what is right
 */
public record BankQuestion(QuestionId id, QuestionKind kind, String text, boolean active, SortedMap<Integer, String> options, Set<Integer> correct) implements Serializable {

    /** Whether exactly the right options were chosen. */
    boolean isAnsweredBy(Set<Integer> chosen) {
        return new TreeSet<>(correct).equals(new TreeSet<>(chosen));
    }
}
