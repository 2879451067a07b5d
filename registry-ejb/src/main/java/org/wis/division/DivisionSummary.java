package org.wis.division;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A division as lists show it.
 *
 * @param code      its code, never null
 * @param name      its name, never null
 * @param validFrom first day in force
 * @param validTo   first day no longer in force; null while in force
 * @param successor what replaced it; null when none or in force
 * @param source    the document or table it comes from
 */
public record DivisionSummary(DivisionCode code, String name, LocalDate validFrom, LocalDate validTo, DivisionCode successor, String source) implements Serializable {

    public DivisionSummary {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }

    /** Whether divisions can lie in it. */
    public boolean hasInner() {
        return code.level() < 6;
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
