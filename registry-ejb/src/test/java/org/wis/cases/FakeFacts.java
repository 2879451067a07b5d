package org.wis.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.wis.division.DivisionCode;

/** What the registry would know, set by a test; by default nothing speaks against a card. */
final class FakeFacts implements RegistryFacts {

    static final CaseNumber OTHER = CaseNumber.issue(new DivisionCode("990121"), 77);

    String numberOnOtherCase;
    String husbandOnOtherCase;
    String childOnOtherCase;
    DivisionCode activeIn;
    boolean addressCodeKnown = true;
    boolean inScope = true;

    @Override
    public Optional<CaseNumber> otherCaseOf(String idType, String idNumber) {
        return Optional.of(OTHER).filter(other -> idNumber.equals(numberOnOtherCase));
    }

    @Override
    public Optional<CaseNumber> otherCaseOfHusband(String idType, String idNumber) {
        return Optional.of(OTHER).filter(other -> idNumber.equals(husbandOnOtherCase));
    }

    @Override
    public Optional<CaseNumber> otherCaseOfChild(String name, LocalDate birthDate, String sex) {
        return Optional.of(OTHER).filter(other -> name.equals(childOnOtherCase));
    }

    @Override
    public Optional<DivisionCode> activeElsewhereInCounty(String idType, String idNumber, DivisionCode managingDivision) {
        return Optional.ofNullable(activeIn);
    }

    @Override
    public boolean addressCodeKnown(String sixDigits) {
        return addressCodeKnown;
    }

    @Override
    public boolean inOperatorScope(DivisionCode managingDivision) {
        return inScope;
    }
}
