package org.wis.enrolment;

import java.io.Serializable;

/**
 * Number of a proposal to exchange two seats.
 *
 * @param value as given by the database
 */
public record ExchangeId(long value) implements Serializable {

    @Override
    public String toString() {
        return "exchange " + value;
    }
}
