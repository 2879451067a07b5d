package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One pregnancy of group G, restricted: recorded with her consent (C3), for her care.
 *
 * @param id               number of the line in the registry; null while new
 * @param seq              number of the pregnancy on the card, from 1
 * @param registeredOn     day of registration
 * @param lmp              first day of the last period, restricted; null when not given
 * @param edd              expected day of delivery; null when not known or over
 * @param handbookIssuedOn day on which the care handbook was issued; null when not
 * @param careInstitution  institution that cares for her; null when not given
 * @param riskLevel        code(riskLevel), health staff only; null when not given
 * @param outcome          code(pregnancyOutcome), restricted; "01" or null while it goes on
 * @param outcomeDate      day of the outcome; null while it goes on
 * @param multiplicity     number of children carried; null when not given
 * @param source           code(source): where the information came from
 */
public record Pregnancy(
        Long id,
        int seq,
        LocalDate registeredOn,
        LocalDate lmp,
        LocalDate edd,
        LocalDate handbookIssuedOn,
        @Size(max = 100) String careInstitution,
        String riskLevel,
        String outcome,
        LocalDate outcomeDate,
        Integer multiplicity,
        String source) implements Line {
}
