package org.wis.acceptance.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.cases.CardContent;
import org.wis.cases.Child;
import org.wis.cases.Husband;
import org.wis.cases.Person;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.operations.synthetic.SyntheticPlan;
import org.wis.operations.synthetic.SyntheticRegistry;
import org.wis.operations.synthetic.SyntheticSize;
import org.wis.operations.synthetic.SyntheticVillage;

/** As many made-up cards of one township as are wanted, whose documents are none of those in the registry already: their numbers begin with other six digits, each seed with its own. */
final class MadeUpCards {

    private static final int FIRST_PREFIX = 990131;
    private static final int ID_LENGTH = 18;

    private final DivisionCode township;
    private final LocalDate asOf;
    private final Deque<CardContent> waiting = new ArrayDeque<>();
    private int seeds;

    /** @param seedsUsed how many seeds other lists may have used */
    MadeUpCards(DivisionCode township, LocalDate asOf, int seedsUsed) {
        this.seeds = seedsUsed;
        this.township = township;
        this.asOf = asOf;
    }

    /** The next cards. */
    List<CardContent> next(int count) {
        while (waiting.size() < count) {
            seeds++;
            SyntheticRegistry registry = new SyntheticRegistry(new SyntheticPlan(SyntheticSize.S, SyntheticPlan.DEMO_SEED + seeds, asOf));
            String prefix = String.valueOf(FIRST_PREFIX + seeds);
            for (SyntheticVillage village : registry.villages(township)) {
                registry.cards(village).cards().forEach(card -> waiting.add(renumbered(card, prefix)));
            }
        }
        List<CardContent> cards = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cards.add(waiting.remove());
        }
        return cards;
    }

    private static CardContent renumbered(CardContent card, String prefix) {
        Person her = card.person();
        Person person = new Person(her.name(), her.formerName(), her.idType(), renumbered(her.idNumber(), prefix), her.idReason(), her.birthDate(), her.ethnicity(), her.education(),
                her.occupation(), her.householdType(), her.maritalStatus(), her.phone(), her.preferredContact());
        Husband his = card.husband();
        Husband husband = his == null ? null : new Husband(his.id(), his.name(), his.idType(), renumbered(his.idNumber(), prefix), his.birthDate(), his.ethnicity(), his.education(),
                his.registeredDivision(), his.phone(), his.livesTogether());
        List<Child> children = card.children().stream().map(child -> new Child(child.id(), child.seq(), child.name(), child.sex(), child.birthDate(),
                renumbered(child.idNumber(), prefix), child.birthCertificateNo(), child.birthOrder(), child.relation(), child.liveStatus(), child.liveStatusOn(),
                child.healthAtBirth(), child.birthPlaceType(), child.handbookNo(), child.guardianNoticeOn())).toList();
        Map<String, String> confirmations = new HashMap<>(card.confirmations());
        // These six digits are no county of the demo; the rule that says so is answered as an operator would.
        confirmations.put("V04", "基准数据");
        return new CardContent(card.administrative(), person, card.residence(), card.marriages(), husband, children, card.pregnancies(), card.contraception(), card.services(),
                card.floating(), card.benefits(), card.consents(), confirmations);
    }

    private static String renumbered(String number, String prefix) {
        if (number == null || number.length() != ID_LENGTH) {
            return number;
        }
        boolean faultless = CheckDigit.mod11x2(number.substring(0, ID_LENGTH - 1)) == number.charAt(ID_LENGTH - 1);
        String body = prefix + number.substring(prefix.length(), ID_LENGTH - 1);
        return body + (faultless ? CheckDigit.mod11x2(body) : number.charAt(ID_LENGTH - 1));
    }
}
