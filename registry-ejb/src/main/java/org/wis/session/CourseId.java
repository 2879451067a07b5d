package org.wis.session;

import java.io.Serializable;

/**
 * Number of a course.
 *
 * @param value as given by the database
 */
public record CourseId(long value) implements Serializable {

    @Override
    public String toString() {
        return "course " + value;
    }
}
