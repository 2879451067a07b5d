package org.wis.session;

import java.io.Serializable;

/**
 * Number of an item of an annual training plan.
 *
 * @param value as given by the database
 */
public record PlanItemId(long value) implements Serializable {

    @Override
    public String toString() {
        return "plan item " + value;
    }
}
