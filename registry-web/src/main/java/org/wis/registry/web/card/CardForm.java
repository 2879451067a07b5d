package org.wis.registry.web.card;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.cases.Administrative;
import org.wis.cases.BenefitRecord;
import org.wis.cases.CardContent;
import org.wis.cases.Child;
import org.wis.cases.Consent;
import org.wis.cases.ContraceptionService;
import org.wis.cases.FloatingRecord;
import org.wis.cases.Husband;
import org.wis.cases.MarriageEvent;
import org.wis.cases.Person;
import org.wis.cases.Pregnancy;
import org.wis.cases.Residence;
import org.wis.cases.ServiceRecord;
import org.wis.registry.web.card.CardGroupForm.Group;

/** A card on the page: its groups with their fields, made from the card's content and turned into content again. */
public class CardForm implements Serializable {

    private final List<CardGroupForm> groups = new ArrayList<>();

    /** @param card the content as it is shown, masked */
    CardForm(CardContent card) {
        for (Group group : Group.values()) {
            groups.add(new CardGroupForm(group, card));
        }
    }

    /** The groups in the order of the page. */
    public List<CardGroupForm> getGroups() {
        return groups;
    }

    /** Those of the groups that a new card needs at once. */
    public List<CardGroupForm> getFirstGroups() {
        return groups.stream().filter(group -> Set.of(Group.PERSON, Group.RESIDENCE, Group.ADMINISTRATIVE).contains(group.group())).toList();
    }

    /** The content with what was typed, and the reasons given for doubts. */
    CardContent toContent(Map<String, String> confirmations) {
        List<Husband> husbands = of(Group.HUSBAND, Husband.class);
        return new CardContent(first(Group.ADMINISTRATIVE, Administrative.class), first(Group.PERSON, Person.class), first(Group.RESIDENCE, Residence.class),
                of(Group.MARRIAGES, MarriageEvent.class), husbands.isEmpty() ? null : husbands.get(0), of(Group.CHILDREN, Child.class),
                of(Group.PREGNANCIES, Pregnancy.class), of(Group.CONTRACEPTION, ContraceptionService.class), of(Group.SERVICES, ServiceRecord.class),
                of(Group.FLOATING, FloatingRecord.class), of(Group.BENEFITS, BenefitRecord.class), of(Group.CONSENTS, Consent.class), confirmations);
    }

    private <T extends Record> T first(Group group, Class<T> type) {
        return type.cast(groups.get(group.ordinal()).getLines().get(0).toRecord());
    }

    private <T extends Record> List<T> of(Group group, Class<T> type) {
        return groups.get(group.ordinal()).records(type);
    }
}
