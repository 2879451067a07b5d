package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * Group A, administrative. Codes are strings of the code tables named.
 *
 * @param managingDivision     the one village (12 digits) that keeps the card
 * @param enteredOn            day of entry
 * @param entryReason          code(entryReason)
 * @param exitOn               day of exit; null while in the registry
 * @param exitReason           code(exitReason); null while in the registry
 * @param lastVerifiedYear     year of the last verification (article 19); null before the first
 * @param verificationMethod   code(verificationMethod); null before the first
 * @param dataSource           code(source): where the information came from
 * @param noticeGivenOn        day on which she was told who keeps what and why
 * @param legacyHouseholdCode  18 digits of the old household code; null when none
 * @param legacyDivisionCode15 15 digits of the old family-planning division code; null when none
 */
public record Administrative(
        DivisionCode managingDivision,
        LocalDate enteredOn,
        String entryReason,
        LocalDate exitOn,
        String exitReason,
        Integer lastVerifiedYear,
        String verificationMethod,
        String dataSource,
        LocalDate noticeGivenOn,
        @Size(max = 18) String legacyHouseholdCode,
        @Size(max = 15) String legacyDivisionCode15) {
}
