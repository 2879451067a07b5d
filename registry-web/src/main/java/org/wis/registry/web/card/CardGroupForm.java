package org.wis.registry.web.card;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wis.cases.Administrative;
import org.wis.cases.BenefitRecord;
import org.wis.cases.CardContent;
import org.wis.cases.Child;
import org.wis.cases.Consent;
import org.wis.cases.ContraceptionService;
import org.wis.cases.FloatingRecord;
import org.wis.cases.Husband;
import org.wis.cases.Line;
import org.wis.cases.MarriageEvent;
import org.wis.cases.Person;
import org.wis.cases.Pregnancy;
import org.wis.cases.Residence;
import org.wis.cases.ServiceRecord;

/** One group of a card on the page: one line, or as many as there are. */
public class CardGroupForm implements Serializable {

    /** The groups in the order of the page: who she is first, the administrative facts last. */
    enum Group {
        PERSON("person", Person.class, false, card -> one(card.person())),
        RESIDENCE("residence", Residence.class, false, card -> one(card.residence())),
        MARRIAGES("marriages", MarriageEvent.class, true, CardContent::marriages),
        HUSBAND("husband", Husband.class, true, card -> one(card.husband())),
        CHILDREN("children", Child.class, true, CardContent::children),
        PREGNANCIES("pregnancies", Pregnancy.class, true, CardContent::pregnancies),
        CONTRACEPTION("contraception", ContraceptionService.class, true, CardContent::contraception),
        SERVICES("services", ServiceRecord.class, true, CardContent::services),
        FLOATING("floating", FloatingRecord.class, true, CardContent::floating),
        BENEFITS("benefits", BenefitRecord.class, true, CardContent::benefits),
        CONSENTS("consents", Consent.class, true, CardContent::consents),
        ADMINISTRATIVE("administrative", Administrative.class, false, card -> one(card.administrative()));

        private final String key;
        private final Class<? extends Record> type;
        private final boolean repeated;
        private final Function<CardContent, List<? extends Record>> lines;

        Group(String key, Class<? extends Record> type, boolean repeated, Function<CardContent, List<? extends Record>> lines) {
            this.key = key;
            this.type = type;
            this.repeated = repeated;
            this.lines = lines;
        }

        private static <T extends Record> List<T> one(T line) {
            return line == null ? List.of() : List.of(line);
        }
    }

    private final Group group;
    private final List<CardLineForm> lines = new ArrayList<>();
    private int fresh;

    CardGroupForm(Group group, CardContent card) {
        this.group = group;
        for (Record line : group.lines.apply(card)) {
            String path = !group.repeated || group == Group.HUSBAND ? group.key : group.key + "[" + ((Line) line).id() + "]";
            lines.add(new CardLineForm(group.key, group.type, line, path, lines.size() + 1));
        }
        if (!group.repeated && lines.isEmpty()) {
            addLine();
        }
    }

    /** Name for the words and for editing. */
    public String getKey() {
        return group.key;
    }

    /** Its lines. */
    public List<CardLineForm> getLines() {
        return lines;
    }

    /** Whether a further line can be added. */
    public boolean isGrowing() {
        return group.repeated && !(group == Group.HUSBAND && !lines.isEmpty());
    }

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
        return lines.stream().allMatch(CardLineForm::isBlank);
    }

    /** Adds an empty line. */
    public void addLine() {
        fresh++;
        String path = !group.repeated || group == Group.HUSBAND ? group.key : group.key + "[+" + fresh + "]";
        lines.add(new CardLineForm(group.key, group.type, null, path, lines.size() + 1));
    }

    /** Takes a line away; on the card it is marked as removed and stays in its history. */
    public void removeLine(CardLineForm line) {
        lines.remove(line);
    }

    Group group() {
        return group;
    }

    /** The lines as records; empty new lines are left out. */
    <T extends Record> List<T> records(Class<T> type) {
        return lines.stream().filter(line -> !line.isBlank()).map(CardLineForm::toRecord).map(type::cast).toList();
    }
}
