package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * Group C, registration and residence.
 *
 * @param registeredDivision division of the household registration, 6 to 12 digits
 * @param registeredAddress  address there, at most 100 characters
 * @param residenceDivision  division where she lives, 6 to 12 digits
 * @param residenceAddress   address there, at most 100 characters
 * @param residenceSince     since when; null when not given
 * @param residenceType      code(residenceType); null when not given
 */
public record Residence(
        DivisionCode registeredDivision,
        @Size(max = 100) String registeredAddress,
        DivisionCode residenceDivision,
        @Size(max = 100) String residenceAddress,
        LocalDate residenceSince,
        String residenceType) {
}
