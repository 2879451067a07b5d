package org.wis.session;

import java.io.Serializable;

/**
 * Number of an annual training plan.
 *
 * @param value as given by the database
 */
public record PlanId(long value) implements Serializable {

    @Override
    public String toString() {
        return "plan " + value;
    }
}
