package org.wis.cases;

import java.util.ArrayList;
import java.util.Collections;
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
        CardContent content = new CardContent(first(CardGroup.ADMINISTRATIVE, Administrative.class), first(CardGroup.PERSON, Person.class),
                first(CardGroup.RESIDENCE, Residence.class), lines(CardGroup.MARRIAGES, MarriageEvent.class), first(CardGroup.HUSBAND, Husband.class),
                lines(CardGroup.CHILDREN, Child.class), lines(CardGroup.PREGNANCIES, Pregnancy.class),
                lines(CardGroup.CONTRACEPTION, ContraceptionService.class), lines(CardGroup.SERVICES, ServiceRecord.class),
                lines(CardGroup.FLOATING, FloatingRecord.class), lines(CardGroup.BENEFITS, BenefitRecord.class),
                lines(CardGroup.CONSENTS, Consent.class), facts.confirmations());
        return new StoredCard(facts, content, lines(CardGroup.FORMER_HUSBANDS, FormerHusband.class));
    }

    private <R extends Record> R first(CardGroup group, Class<R> type) {
        List<Record> found = rows.getOrDefault(group, List.of());
        return found.isEmpty() ? null : type.cast(found.get(0));
    }

    private <R extends Record & Line> List<R> lines(CardGroup group, Class<R> type) {
        List<R> lines = new ArrayList<>();
        rows.getOrDefault(group, List.of()).forEach(row -> lines.add(type.cast(row)));
        lines.sort(order());
        return Collections.unmodifiableList(lines);
    }

    /** By the number the operator sees where there is one, else in the order of entry. */
    private static Comparator<Line> order() {
        return Comparator.<Line>comparingInt(line -> line instanceof Child child ? child.seq()
                : line instanceof MarriageEvent event ? event.seq() : line instanceof Pregnancy pregnancy ? pregnancy.seq() : 0)
                .thenComparing(Line::id);
    }
}
