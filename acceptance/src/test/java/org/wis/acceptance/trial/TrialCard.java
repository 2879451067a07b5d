package org.wis.acceptance.trial;

import java.time.LocalDate;
import java.util.List;
import org.wis.cases.Administrative;
import org.wis.cases.CardContent;
import org.wis.cases.Child;
import org.wis.cases.Person;
import org.wis.cases.Residence;
import org.wis.division.DivisionCode;
import org.wis.time.OfficialTime;

/** What the cards of the trial say: as little as the rules allow, and a mark in two tables, so that half a write shows. */
public final class TrialCard {

    private static final DivisionCode VILLAGE = new DivisionCode(TrialCounty.VILLAGE);
    private static final int FORTY = 40;
    private static final int TWELVE = 12;

    private TrialCard() {
    }

    static CardContent fresh(String name) {
        LocalDate today = LocalDate.now(OfficialTime.ZONE);
        Administrative administrative = new Administrative(VILLAGE, today, "4", null, null, null, null, "1", today, null, null);
        Person person = new Person(name, null, "00", null, "01", today.minusYears(FORTY), "01", null, null, null, "90", null, "NONE");
        Residence residence = new Residence(VILLAGE, "试验村1号", VILLAGE, "0", null, null);
        // Not named yet, so that no card of another test has the same child.
        Child child = new Child(null, 1, "未取名", "2", today.minusDays(TWELVE), null, null, 1, "1", "1", null, null, null, "0", today);
        return new CardContent(administrative, person, residence, null, null, List.of(child), null, null, null, null, null, null, null);
    }

    /** The card with the mark as the address and as the number of the child's handbook. */
    static CardContent marked(CardContent card, String mark) {
        Residence old = card.residence();
        Residence residence = new Residence(old.registeredDivision(), old.registeredAddress(), old.residenceDivision(), mark, old.residenceSince(), old.residenceType());
        List<Child> children = card.children().stream().map(child -> new Child(child.id(), child.seq(), child.name(), child.sex(), child.birthDate(), child.idNumber(),
                child.birthCertificateNo(), child.birthOrder(), child.relation(), child.liveStatus(), child.liveStatusOn(), child.healthAtBirth(),
                child.birthPlaceType(), mark, child.guardianNoticeOn())).toList();
        return new CardContent(card.administrative(), card.person(), residence, card.marriages(), card.husband(), children, card.pregnancies(), card.contraception(),
                card.services(), card.floating(), card.benefits(), card.consents(), card.confirmations());
    }
}
