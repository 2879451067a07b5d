package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * Group E, the current husband. Everything but the name is voluntary.
 *
 * @param id                 number of the line in the registry; null while new
 * @param name               name
 * @param idType             code(idType); null when not given
 * @param idNumber           number of the document; null when not given
 * @param birthDate          day of birth; null when not given
 * @param ethnicity          code(GB/T 3304); null when not given
 * @param education          code(GB/T 4658 top level); null when not given
 * @param registeredDivision division of his household registration; null when not given
 * @param phone              telephone; null when not given
 * @param livesTogether      code(yesNoUnknown); null when not given
 */
public record Husband(
        Long id,
        @Size(max = 50) String name,
        @Size(max = 2) String idType,
        @Size(max = 30) String idNumber,
        LocalDate birthDate,
        String ethnicity,
        String education,
        DivisionCode registeredDivision,
        @Size(max = 20) String phone,
        String livesTogether) implements Line {
}
