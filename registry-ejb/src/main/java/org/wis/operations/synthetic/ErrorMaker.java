package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.cases.Administrative;
import org.wis.cases.CardContent;
import org.wis.cases.Person;
import org.wis.operations.synthetic.InjectedError.Kind;

/** Puts errors into good cards and notes each in the list of truth. At most one error that concerns her identity on a card. */
final class ErrorMaker {

    private final Dice dice;
    private final SyntheticVillage village;
    private final List<SyntheticVillage> neighbours;
    private final double omissionRate;
    private final List<InjectedError> errors = new ArrayList<>();

    ErrorMaker(Dice dice, SyntheticVillage village, List<SyntheticVillage> neighbours) {
        this.dice = dice;
        this.village = village;
        this.neighbours = neighbours;
        this.omissionRate = 0.03 + 0.07 * dice.roll();
    }

    List<InjectedError> errors() {
        return List.copyOf(errors);
    }

    /** Before the card is drawn up: what was never told. */
    void forget(Life life, int card) {
        if (life.phone == null) {
            note(Kind.MISSING_PHONE, card, "");
        }
        if (life.husband != null && dice.chance(Kind.MISSING_HUSBAND.share() / 0.62)) {
            note(Kind.MISSING_HUSBAND, card, life.husband.name());
            life.husband = null;
        }
        LocalDate recent = life.asOf.minusYears(2);
        boolean last = !life.children.isEmpty() && life.children.get(life.children.size() - 1).birthDate().isAfter(recent);
        if (last && dice.chance(omissionRate)) {
            note(Kind.OMITTED_BIRTH, card, life.children.remove(life.children.size() - 1).birthDate().toString());
        }
    }

    /** After it: what was written down wrongly. */
    CardContent spoil(CardContent card, int index) {
        Person person = card.person();
        LocalDate born = person.birthDate();
        double at = dice.roll();
        for (Kind kind : List.of(Kind.CHECK_DIGIT, Kind.BIRTH_NOT_AS_IN_ID, Kind.SWAPPED_MONTH_AND_DAY, Kind.WRONG_VILLAGE, Kind.HOMOPHONE_SURNAME)) {
            at -= share(kind, person);
            if (at < 0) {
                return switch (kind) {
                    case CHECK_DIGIT -> with(card, index, kind, person.idNumber(), withIdNumber(person, wrongCheck(person.idNumber())));
                    case BIRTH_NOT_AS_IN_ID -> with(card, index, kind, born.toString(), withBirth(person, born.minusDays(dice.between(1, 9))));
                    case SWAPPED_MONTH_AND_DAY -> with(card, index, kind, born.toString(), withBirth(person, LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())));
                    case WRONG_VILLAGE -> moved(card, index);
                    default -> with(card, index, kind, person.name(), withName(person, Names.soundingAlike(person.name().substring(0, 1)) + person.name().substring(1)));
                };
            }
        }
        return card;
    }

    /** A second card of a woman whose card stands in the list already. */
    boolean repeats() {
        return dice.chance(Kind.DUPLICATE_CASE.share());
    }

    void repeated(int card, int first) {
        note(Kind.DUPLICATE_CASE, card, String.valueOf(first));
    }

    /** Only some cards can take an error of a kind; these take it more often, so that the share of all cards comes out. */
    private static double share(Kind kind, Person person) {
        return switch (kind) {
            case SWAPPED_MONTH_AND_DAY -> swappable(person.birthDate()) ? kind.share() / 0.36 : 0;
            case HOMOPHONE_SURNAME -> person.name().indexOf('·') < 0 && Names.soundingAlike(person.name().substring(0, 1)) != null ? kind.share() / 0.50 : 0;
            default -> kind.share();
        };
    }

    /** The swapped date must differ and still be a day on which her card could have been opened. */
    private static boolean swappable(LocalDate born) {
        return born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
    }

    private CardContent moved(CardContent card, int index) {
        SyntheticVillage other = dice.pick(neighbours);
        if (other.equals(village)) {
            return card;
        }
        note(Kind.WRONG_VILLAGE, index, village.code().value());
        Administrative was = card.administrative();
        return rebuilt(card, new Administrative(other.code(), was.enteredOn(), was.entryReason(), null, null, was.lastVerifiedYear(), was.verificationMethod(), was.dataSource(),
                was.noticeGivenOn(), null, null), card.person());
    }

    private CardContent with(CardContent card, int index, Kind kind, String detail, Person person) {
        note(kind, index, detail);
        return rebuilt(card, card.administrative(), person);
    }

    private static CardContent rebuilt(CardContent card, Administrative administrative, Person person) {
        return new CardContent(administrative, person, card.residence(), card.marriages(), card.husband(), card.children(), card.pregnancies(), card.contraception(), card.services(),
                card.floating(), card.benefits(), card.consents(), card.confirmations());
    }

    private String wrongCheck(String number) {
        char right = number.charAt(number.length() - 1);
        char wrong = (char) ('0' + dice.below(10));
        return number.substring(0, number.length() - 1) + (wrong == right ? (char) ('0' + (wrong - '0' + 1) % 10) : wrong);
    }

    private static Person withIdNumber(Person was, String number) {
        return new Person(was.name(), null, was.idType(), number, null, was.birthDate(), was.ethnicity(), was.education(), was.occupation(), was.householdType(), was.maritalStatus(),
                was.phone(), was.preferredContact());
    }

    private static Person withBirth(Person was, LocalDate born) {
        return new Person(was.name(), null, was.idType(), was.idNumber(), null, born, was.ethnicity(), was.education(), was.occupation(), was.householdType(), was.maritalStatus(),
                was.phone(), was.preferredContact());
    }

    private static Person withName(Person was, String name) {
        return new Person(name, null, was.idType(), was.idNumber(), null, was.birthDate(), was.ethnicity(), was.education(), was.occupation(), was.householdType(),
                was.maritalStatus(), was.phone(), was.preferredContact());
    }

    private void note(Kind kind, int card, String detail) {
        errors.add(new InjectedError(kind, village.code(), card, detail));
    }
}
