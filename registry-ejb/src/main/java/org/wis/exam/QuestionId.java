package org.wis.exam;

import java.io.Serializable;

/**
 * Number of a question.
 *
 * @param value as given by the database
 */
public record QuestionId(long value) implements Serializable {

    @Override
    public String toString() {
        return "question " + value;
    }
}
