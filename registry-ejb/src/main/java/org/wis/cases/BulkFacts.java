package org.wis.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.wis.cases.CaseLookups.ChildKey;
import org.wis.division.DivisionCode;

/** What the rules may ask about other cards while a whole list is checked: asked of the registry once for the list, and the list itself is looked through too. */
final class BulkFacts implements RegistryFacts {

    private final CaseLookups lookups;
    private final CardSeal seal;
    private final Map<String, CaseNumber> documents;
    private final Map<String, CaseNumber> husbands;
    private final Map<String, Boolean> counties = new HashMap<>();
    private final Map<ChildKey, CaseNumber> children;

    BulkFacts(List<CardContent> cards, CaseLookups lookups, CardSeal seal) {
        this.lookups = lookups;
        this.seal = seal;
        documents = lookups.holders(indexes(cards, card -> seal.documentIndex(card.person().idType(), card.person().idNumber())));
        children = lookups.holdersOfChildren(cards.stream().flatMap(card -> card.children().stream())
                .filter(child -> child.name() != null && child.birthDate() != null && CardCode.BIOLOGICAL.equals(child.relation())).map(BulkFacts::key).distinct().toList());
        husbands = lookups.holdersOfHusbands(indexes(cards, card -> card.husband() == null ? null : seal.husbandIndex(card.husband().idNumber())));
    }

    /** A card of the list was opened: the ones after it must know. */
    void opened(CardContent card, CaseNumber number) {
        keep(documents, seal.documentIndex(card.person().idType(), card.person().idNumber()), number);
        keep(husbands, card.husband() == null ? null : seal.husbandIndex(card.husband().idNumber()), number);
        card.children().stream().filter(child -> CardCode.BIOLOGICAL.equals(child.relation()))
                .forEach(child -> children.put(key(child), number));
    }

    @Override
    public Optional<CaseNumber> otherCaseOf(String idType, String idNumber) {
        return Optional.ofNullable(documents.get(hex(seal.documentIndex(idType, idNumber))));
    }

    @Override
    public Optional<CaseNumber> otherCaseOfHusband(String idType, String idNumber) {
        return Optional.ofNullable(husbands.get(hex(seal.husbandIndex(idNumber))));
    }

    @Override
    public Optional<CaseNumber> otherCaseOfChild(String name, LocalDate birthDate, String sex) {
        return Optional.ofNullable(children.get(new ChildKey(name, birthDate, sex)));
    }

    /** A document already in the registry is an error of its own; no second finding is needed. */
    @Override
    public Optional<DivisionCode> activeElsewhereInCounty(String idType, String idNumber, DivisionCode managingDivision) {
        return Optional.empty();
    }

    @Override
    public boolean addressCodeKnown(String sixDigits) {
        return counties.computeIfAbsent(sixDigits, lookups::countyKnown);
    }

    @Override
    public boolean inOperatorScope(DivisionCode managingDivision) {
        return true;
    }

    private static void keep(Map<String, CaseNumber> where, byte[] index, CaseNumber number) {
        if (index != null) {
            where.put(hex(index), number);
        }
    }

    private static List<byte[]> indexes(List<CardContent> cards, Function<CardContent, byte[]> index) {
        return cards.stream().map(index).filter(Objects::nonNull).toList();
    }

    private static ChildKey key(Child child) {
        return new ChildKey(child.name(), child.birthDate(), child.sex());
    }

    private static String hex(byte[] index) {
        return HexFormat.of().formatHex(index);
    }
}
