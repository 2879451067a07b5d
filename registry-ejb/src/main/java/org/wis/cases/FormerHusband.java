package org.wis.cases;

import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * A husband whose block was closed, by divorce, widowhood or correction.
 *
 * @param id                 number of the line in the registry
 * @param name               name
 * @param birthDate          day of birth; null when not given
 * @param registeredDivision division of his household registration; null when not given
 * @param endedOn            day on which the block was closed
 */
public record FormerHusband(
        Long id,
        String name,
        LocalDate birthDate,
        DivisionCode registeredDivision,
        LocalDate endedOn) implements Line {
}
