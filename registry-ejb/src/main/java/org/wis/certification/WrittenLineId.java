package org.wis.certification;

import java.io.Serializable;

/**
 * Number of the line of the trail that tells what was written in the registry.
 *
 * @param value as given by the database
 */
public record WrittenLineId(long value) implements Serializable {

    @Override
    public String toString() {
        return "written line " + value;
    }
}
