package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.wis.gate.Mandate;
import org.wis.gate.Refused;

/** Store of the lines of a card. Writes only the lines that changed. */
@Dependent
class CardLines {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private CardSeal seal;

    /** Brings the lines of the card from what they say to what is given. @throws Refused LINE_UNKNOWN when a line given is not on the card */
    void align(RegistryCase card, CardContent before, CardContent given, Mandate mandate) {
        Change change = new Change(card, mandate);
        change.align(CardGroup.MARRIAGES, before.marriages(), given.marriages(), MarriageLine.class, MarriageLine::new);
        change.align(CardGroup.HUSBAND, single(before.husband()), single(given.husband()), HusbandLine.class, HusbandLine::new);
        change.align(CardGroup.CHILDREN, before.children(), given.children(), ChildLine.class, ChildLine::new);
        change.align(CardGroup.PREGNANCIES, before.pregnancies(), given.pregnancies(), PregnancyLine.class, PregnancyLine::new);
        change.align(CardGroup.CONTRACEPTION, before.contraception(), given.contraception(), ContraceptionLine.class, ContraceptionLine::new);
        change.align(CardGroup.SERVICES, before.services(), given.services(), ServiceLine.class, ServiceLine::new);
        change.align(CardGroup.FLOATING, before.floating(), given.floating(), FloatingLine.class, FloatingLine::new);
        change.align(CardGroup.BENEFITS, before.benefits(), given.benefits(), BenefitLine.class, BenefitLine::new);
        change.align(CardGroup.CONSENTS, before.consents(), given.consents(), ConsentLine.class, ConsentLine::new);
    }

    /** Puts the lines of a new card on it. */
    void begin(RegistryCase card, CardContent given, Mandate mandate) {
        align(card, new CardContent(given.administrative(), given.person(), given.residence()), given, mandate);
    }

    /** Takes a line out of sight. */
    <L extends CardLine<?> & Hideable> void hide(Class<L> type, Line line, Mandate mandate) {
        entities.find(type, line.id()).hide(mandate);
    }

    private static <R> List<R> single(R line) {
        return line == null ? List.of() : List.of(line);
    }

    private final class Change {

        private final RegistryCase card;
        private final Mandate mandate;

        Change(RegistryCase card, Mandate mandate) {
            this.card = card;
            this.mandate = mandate;
        }

        <R extends Record & Line, L extends CardLine<R>> void align(CardGroup group, List<R> before, List<R> given, Class<L> type, Supplier<L> fresh) {
            if (before.equals(given)) {
                return;
            }
            Map<Long, R> left = new HashMap<>();
            before.forEach(line -> left.put(line.id(), line));
            for (R line : given) {
                if (line.id() == null) {
                    L opened = fresh.get();
                    opened.begin(card, line, seal, mandate);
                    entities.persist(opened);
                    card.gains(group, mandate);
                    continue;
                }
                R stood = left.remove(line.id());
                if (stood == null) {
                    throw new Refused(CaseRefusal.LINE_UNKNOWN, group.name().toLowerCase(Locale.ROOT));
                }
                if (!stood.equals(line)) {
                    entities.find(type, line.id()).write(line, seal, mandate);
                }
            }
            left.keySet().forEach(id -> entities.find(type, id).leave(mandate));
        }
    }
}
