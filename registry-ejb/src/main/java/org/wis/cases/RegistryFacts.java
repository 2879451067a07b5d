package org.wis.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.wis.division.DivisionCode;

/**
 * What the rules ask of the registry beyond the card itself. The caller answers, always about other cards than the one that is checked, so the rules stay pure.
 * Numbers are given cleaned ({@link IdNumber#clean}); the caller looks them up by their blind index.
 */
public interface RegistryFacts {

    /** Another active case of a woman with this document. */
    Optional<CaseNumber> otherCaseOf(String idType, String idNumber);

    /** Another active case that names this man as the current husband. */
    Optional<CaseNumber> otherCaseOfHusband(String idType, String idNumber);

    /** Another case that holds this child as a biological one. */
    Optional<CaseNumber> otherCaseOfChild(String name, LocalDate birthDate, String sex);

    /** The other township of the county in which a woman with this document has an active case. */
    Optional<DivisionCode> activeElsewhereInCounty(String idType, String idNumber, DivisionCode managingDivision);

    /** Whether these six digits are the code of a division held here; asked only when the list of historic codes does not have them. */
    boolean addressCodeKnown(String sixDigits);

    /** Whether the operator who writes may write for this village. */
    boolean inOperatorScope(DivisionCode managingDivision);
}
