package org.wis.operations;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The value of a parameter for a span of days.
 *
 * @param name       its name
 * @param value      its value
 * @param documentNo the document that decides it
 * @param note       what it means
 * @param validFrom  first day
 * @param validTo    first day no longer; 9999-12-31 while open
 */
public record ParameterLine(String name, String value, String documentNo, String note, LocalDate validFrom, LocalDate validTo) implements Serializable {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** Whether an end is known. */
    public boolean isEnding() {
        return validTo.getYear() < 9999;
    }
}
