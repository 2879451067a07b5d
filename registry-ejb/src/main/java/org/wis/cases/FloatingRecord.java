package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * One line of group J, floating population.
 *
 * @param id            number of the line in the registry; null while new
 * @param direction     "IN" or "OUT", seen from the managing village
 * @param type          code(floatingType) of table 4.13
 * @param fromDivision  where she came from
 * @param toDivision    where she went
 * @param since         since when
 * @param expectedUntil until when as expected; null when not known
 * @param reason        code(floatingReason)
 * @param withSpouse    whether the spouse goes along; null when not given
 * @param exchangeId    reference of the exchange with the other place; null when none
 */
public record FloatingRecord(
        Long id,
        @Size(max = 3) String direction,
        String type,
        DivisionCode fromDivision,
        DivisionCode toDivision,
        LocalDate since,
        LocalDate expectedUntil,
        String reason,
        Boolean withSpouse,
        @Size(max = 40) String exchangeId) implements Line {
}
