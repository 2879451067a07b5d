package org.wis.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wis.division.DivisionCode;

/**
 * What the rules may ask about other cards while one card is checked. Only what changed is looked up again: what stood on the card before was asked when it
 * was written, and the database keeps a document to one card in any case. Whether the village is in the operator's scope has been judged by the gate.
 */
final class CardFacts implements RegistryFacts {

    private final CaseLookups lookups;
    private final long caseId;
    private final CardContent before;

    CardFacts(CaseLookups lookups, StoredCard stored) {
        this.lookups = lookups;
        this.caseId = stored == null ? CaseLookups.NONE : stored.facts().id();
        this.before = stored == null ? null : stored.content();
    }

    @Override
    public Optional<CaseNumber> otherCaseOf(String idType, String idNumber) {
        return herDocument(idType, idNumber) ? Optional.empty() : lookups.withDocument(idType, idNumber, caseId);
    }

    @Override
    public Optional<CaseNumber> otherCaseOfHusband(String idType, String idNumber) {
        boolean stood = before != null && before.husband() != null && Objects.equals(before.husband().idType(), idType)
                && Objects.equals(before.husband().idNumber(), idNumber);
        return stood ? Optional.empty() : lookups.withHusband(idNumber, caseId);
    }

    @Override
    public Optional<CaseNumber> otherCaseOfChild(String name, LocalDate birthDate, String sex) {
        boolean stood = before != null && before.children().stream().anyMatch(child -> Objects.equals(child.name(), name)
                && Objects.equals(child.birthDate(), birthDate) && Objects.equals(child.sex(), sex) && CardCode.BIOLOGICAL.equals(child.relation()));
        return stood ? Optional.empty() : lookups.withChild(name, birthDate, sex, caseId);
    }

    @Override
    public Optional<DivisionCode> activeElsewhereInCounty(String idType, String idNumber, DivisionCode managingDivision) {
        return herDocument(idType, idNumber) ? Optional.empty() : lookups.townshipWithDocument(idType, idNumber, managingDivision, caseId);
    }

    @Override
    public boolean addressCodeKnown(String sixDigits) {
        return before != null && before.person().idNumber() != null && before.person().idNumber().startsWith(sixDigits) || lookups.countyKnown(sixDigits);
    }

    @Override
    public boolean inOperatorScope(DivisionCode managingDivision) {
        return true;
    }

    private boolean herDocument(String idType, String idNumber) {
        return before != null && Objects.equals(before.person().idType(), idType) && Objects.equals(before.person().idNumber(), idNumber);
    }
}
