package org.wis.enrolment;

import java.io.Serializable;

/**
 * Number of an enrolment: one person in one session.
 *
 * @param value as given by the database
 */
public record EnrolmentId(long value) implements Serializable {

    @Override
    public String toString() {
        return "enrolment " + value;
    }
}
