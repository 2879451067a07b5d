package org.wis.session;

import java.io.Serializable;

/**
 * Number of a trainer.
 *
 * @param value as given by the database
 */
public record TrainerId(long value) implements Serializable {

    @Override
    public String toString() {
        return "trainer " + value;
    }
}
