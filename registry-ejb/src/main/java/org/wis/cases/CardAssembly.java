package org.wis.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts the rows of a card together. */
final class CardAssembly {

    private final Map<CardGroup, List<Record>> rows = new EnumMap<>(CardGroup.class);

    CardAssembly add(CardGroup group, Record row) {
        rows.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
        return this;
    }

    /** The card, or null when there is no root row. */
    StoredCard card() {
        CaseFacts facts = first(CardGroup.FACTS, CaseFacts.class);
        if (facts == null) {
            return null;
        }
        List<StoredHusband> husbands = all(CardGroup.HUSBAND, StoredHusband.class);
        List<FormerHusband> former = husbands.stream().filter(husband -> !husband.isCurrent()).map(StoredHusband::former).sorted(order()).toList();
        CardContent content = new CardContent(first(CardGroup.ADMINISTRATIVE, Administrative.class), first(CardGroup.PERSON, Person.class),
                first(CardGroup.RESIDENCE, Residence.class), lines(CardGroup.MARRIAGES, MarriageEvent.class), husbands.stream().filter(StoredHusband::isCurrent).findFirst().map(StoredHusband::current).orElse(null),
                lines(CardGroup.CHILDREN, Child.class), lines(CardGroup.PREGNANCIES, Pregnancy.class),
                lines(CardGroup.CONTRACEPTION, ContraceptionService.class), lines(CardGroup.SERVICES, ServiceRecord.class),
                lines(CardGroup.FLOATING, FloatingRecord.class), lines(CardGroup.BENEFITS, BenefitRecord.class),
                lines(CardGroup.CONSENTS, Consent.class), facts.confirmations());
        return new StoredCard(facts, content, former);
    }

    private <R extends Record> R first(CardGroup group, Class<R> type) {
        return all(group, type).stream().findFirst().orElse(null);
    }

    private <R extends Record & Line> List<R> lines(CardGroup group, Class<R> type) {
        return all(group, type).stream().sorted(order()).toList();
    }

    private <R extends Record> List<R> all(CardGroup group, Class<R> type) {
        return rows.getOrDefault(group, List.of()).stream().map(type::cast).toList();
    }

    /** By the number the operator sees where there is one, else in the order of entry. */
    private static Comparator<Line> order() {
        return Comparator.<Line>comparingInt(line -> line instanceof Child child ? child.seq()
                : line instanceof MarriageEvent event ? event.seq() : line instanceof Pregnancy pregnancy ? pregnancy.seq() : 0)
                .thenComparing(Line::id);
    }
}
