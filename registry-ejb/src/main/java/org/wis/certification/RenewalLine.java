package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An application for renewal.
 *
 * @param appliedOn day of the application
 * @param decidedOn day of the decision; null while open
 * @param granted   what was decided; null while open
 */
public record RenewalLine(LocalDate appliedOn, LocalDate decidedOn, Boolean granted) implements Serializable {
}
