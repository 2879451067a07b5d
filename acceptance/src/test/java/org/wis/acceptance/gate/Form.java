package org.wis.acceptance.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.cases.Administrative;
import org.wis.cases.CardContent;
import org.wis.cases.CaseNumber;
import org.wis.cases.Child;
import org.wis.cases.Person;
import org.wis.cases.Residence;
import org.wis.division.DivisionCode;

/** The form of a card as somebody holds it open: number, version, and what it says. */
final class Form {

    private static final int FORTY = 40;
    private static final int TWELVE = 12;

    private final CaseNumber number;
    private final long version;
    private final CardContent content;

    Form(CaseNumber number, long version, CardContent content) {
        this.number = number;
        this.version = version;
        this.content = content;
    }

    CaseNumber number() {
        return number;
    }

    long version() {
        return version;
    }

    CardContent content() {
        return content;
    }

    /** A card of a made-up woman without documents, as little as the rules allow. */
    static CardContent fresh(DivisionCode village, LocalDate today) {
        Administrative administrative = new Administrative(village, today, "4", null, null, null, null, "1", today, null, null);
        Person person = new Person("林试", null, "00", null, "01", today.minusYears(FORTY), "01", null, null, null, "90", null, "NONE");
        Residence residence = new Residence(village, "试验村1号", village, "0", null, null);
        return new CardContent(administrative, person, residence);
    }

    /** The same with the line of a birth twelve days ago. */
    CardContent withBirth(LocalDate today) {
        List<Child> children = new ArrayList<>(content.children());
        children.add(new Child(null, children.size() + 1, "未取名", "2", today.minusDays(TWELVE), null, null, 1, "1", "1", null, null, null, "0", today));
        return new CardContent(content.administrative(), content.person(), content.residence(), content.marriages(), content.husband(), children, content.pregnancies(),
                content.contraception(), content.services(), content.floating(), content.benefits(), content.consents(), content.confirmations());
    }

    /** The same at another address. */
    CardContent at(String address) {
        Residence old = content.residence();
        Residence residence = new Residence(old.registeredDivision(), old.registeredAddress(), old.residenceDivision(), address, old.residenceSince(), old.residenceType());
        return new CardContent(content.administrative(), content.person(), residence, content.marriages(), content.husband(), content.children(), content.pregnancies(),
                content.contraception(), content.services(), content.floating(), content.benefits(), content.consents(), content.confirmations());
    }

    /** As it stands after it was saved. */
    Form saved(long now, CardContent meant) {
        return new Form(number, now, meant);
    }
}
