package org.wis.cases;

import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * A card in a list, masked.
 *
 * @param number      its number
 * @param name        her name; masked for who does not keep the card herself
 * @param birthDate   day of birth
 * @param idNumber    number of her document, masked; null when none
 * @param phone       telephone, masked; null when none
 * @param village     the village that keeps the card
 * @param villageName its name; null when the table of divisions does not know it
 * @param status      where the card stands
 */
public record CaseSummary(CaseNumber number, String name, LocalDate birthDate, String idNumber, String phone, DivisionCode village, String villageName,
        CaseStatus status) {
}
