package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An endorsement.
 *
 * @param year       calendar year it is for
 * @param result     result
 * @param documentNo document
 * @param endorsedOn day of the decision
 */
public record EndorsementLine(int year, EndorsementResult result, String documentNo, LocalDate endorsedOn) implements Serializable {
}
