package org.wis.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.wis.privacy.Masker;

/**
 * What is seen of a card and what is not: numbers and telephones are masked, names too for who does not keep the card herself, restricted groups are absent
 * without her consent. And the way back: a value that comes back as it was shown is the value that was there.
 */
final class CardVeil {

    /** How the loss or end of a pregnancy is shown: that it is over, and no more. */
    static final String ENDED = "ENDED";

    private static final Set<String> OUTCOMES_SHOWN = Set.of("01", "11", "12", "13", "90", "99");

    private final LocalDate today;
    private final boolean namesShown;

    CardVeil(LocalDate today, boolean namesShown) {
        this.today = today;
        this.namesShown = namesShown;
    }

    /** The groups that are out of sight for want of her consent. */
    Set<String> hiddenGroups(CardContent stored) {
        Set<String> hidden = new TreeSet<>();
        if (!consented(stored, CardCode.CONSENT_PREGNANCY)) {
            hidden.add("pregnancies");
        }
        if (!consented(stored, CardCode.CONSENT_CONTRACEPTION)) {
            hidden.add("contraception");
        }
        return hidden;
    }

    /** The card as it is shown. */
    CardContent cover(CardContent stored) {
        return cover(stored, stored);
    }

    /** An older version of the card as it is shown: what she consents to today decides. */
    CardContent cover(CardContent version, CardContent today) {
        Set<String> hidden = hiddenGroups(today);
        boolean health = consented(today, CardCode.CONSENT_CHILD);
        return new CardContent(version.administrative(), cover(version.person()), version.residence(), version.marriages(), cover(version.husband()),
                version.children().stream().map(child -> cover(child, health)).toList(),
                hidden.contains("pregnancies") ? List.of() : version.pregnancies().stream().map(CardVeil::cover).toList(),
                hidden.contains("contraception") ? List.of() : version.contraception(),
                version.services(), version.floating(), version.benefits(), version.consents(), version.confirmations());
    }

    /** Closed husband blocks as they are shown. */
    List<FormerHusband> cover(List<FormerHusband> former) {
        return former.stream().map(man -> new FormerHusband(man.id(), name(man.name()), man.birthDate(), man.registeredDivision(), man.endedOn())).toList();
    }

    /** A name as it is shown. */
    String name(String name) {
        return namesShown ? name : Masker.name(name);
    }

    /** What was meant by a card that comes back from the screen. */
    CardContent lift(CardContent given, CardContent stored) {
        Set<String> hidden = hiddenGroups(stored);
        boolean health = consented(stored, CardCode.CONSENT_CHILD);
        return new CardContent(given.administrative(), lift(given.person(), stored.person()), given.residence(), given.marriages(),
                given.husband() == null ? null : lift(given.husband(), find(stored.husband() == null ? List.of() : List.of(stored.husband()), given.husband())),
                lift(given.children(), stored.children(), (line, there) -> lift(line, there, health)),
                hidden.contains("pregnancies") && given.pregnancies().isEmpty() ? stored.pregnancies() : lift(given.pregnancies(), stored.pregnancies(), CardVeil::lift),
                hidden.contains("contraception") && given.contraception().isEmpty() ? stored.contraception() : given.contraception(),
                given.services(), given.floating(), given.benefits(), given.consents(), given.confirmations());
    }

    private Person cover(Person one) {
        return new Person(name(one.name()), name(one.formerName()), one.idType(), Masker.idNumber(one.idNumber()), one.idReason(), one.birthDate(), one.ethnicity(),
                one.education(), one.occupation(), one.householdType(), one.maritalStatus(), Masker.phone(one.phone()), one.preferredContact());
    }

    private static Person lift(Person given, Person stored) {
        if (given == null) {
            return null;
        }
        return new Person(kept(given.name(), stored.name(), Masker::name), kept(given.formerName(), stored.formerName(), Masker::name), given.idType(),
                kept(given.idNumber(), stored.idNumber(), Masker::idNumber), given.idReason(), given.birthDate(), given.ethnicity(), given.education(),
                given.occupation(), given.householdType(), given.maritalStatus(), kept(given.phone(), stored.phone(), Masker::phone), given.preferredContact());
    }

    private Husband cover(Husband man) {
        return man == null ? null : new Husband(man.id(), name(man.name()), man.idType(), Masker.idNumber(man.idNumber()), man.birthDate(), man.ethnicity(),
                man.education(), man.registeredDivision(), Masker.phone(man.phone()), man.livesTogether());
    }

    private static Husband lift(Husband given, Husband stored) {
        return stored == null ? given : new Husband(given.id(), kept(given.name(), stored.name(), Masker::name), given.idType(),
                kept(given.idNumber(), stored.idNumber(), Masker::idNumber), given.birthDate(), given.ethnicity(), given.education(), given.registeredDivision(),
                kept(given.phone(), stored.phone(), Masker::phone), given.livesTogether());
    }

    private Child cover(Child child, boolean health) {
        return child(child, name(child.name()), Masker.idNumber(child.idNumber()), Masker.idNumber(child.birthCertificateNo()), health ? child.healthAtBirth() : null);
    }

    private static Child lift(Child given, Child stored, boolean health) {
        return child(given, kept(given.name(), stored.name(), Masker::name), kept(given.idNumber(), stored.idNumber(), Masker::idNumber),
                kept(given.birthCertificateNo(), stored.birthCertificateNo(), Masker::idNumber),
                !health && given.healthAtBirth() == null ? stored.healthAtBirth() : given.healthAtBirth());
    }

    private static Child child(Child child, String name, String idNumber, String certificate, String health) {
        return new Child(child.id(), child.seq(), name, child.sex(), child.birthDate(), idNumber, certificate, child.birthOrder(), child.relation(),
                child.liveStatus(), child.liveStatusOn(), health, child.birthPlaceType(), child.handbookNo(), child.guardianNoticeOn());
    }

    /** The risk level is for health staff, of which this registry has none. */
    private static Pregnancy cover(Pregnancy line) {
        return pregnancy(line, null, outcome(line.outcome()));
    }

    private static Pregnancy lift(Pregnancy given, Pregnancy stored) {
        return pregnancy(given, given.riskLevel() == null ? stored.riskLevel() : given.riskLevel(), kept(given.outcome(), stored.outcome(), CardVeil::outcome));
    }

    private static Pregnancy pregnancy(Pregnancy line, String risk, String outcome) {
        return new Pregnancy(line.id(), line.seq(), line.registeredOn(), line.lmp(), line.edd(), line.handbookIssuedOn(), line.careInstitution(), risk, outcome,
                line.outcomeDate(), line.multiplicity(), line.source());
    }

    private static String outcome(String code) {
        return code == null || OUTCOMES_SHOWN.contains(code) ? code : ENDED;
    }

    private static String kept(String given, String stored, UnaryOperator<String> mask) {
        return stored != null && given != null && given.strip().equals(mask.apply(stored)) ? stored : given;
    }

    private static <R extends Line> List<R> lift(List<R> given, List<R> stored, BinaryOperator<R> lifting) {
        return given.stream().map(line -> {
            R there = find(stored, line);
            return there == null ? line : lifting.apply(line, there);
        }).toList();
    }

    private static <R extends Line> R find(List<R> stored, R given) {
        return stored.stream().filter(line -> given.id() != null && Objects.equals(line.id(), given.id())).findFirst().orElse(null);
    }

    private boolean consented(CardContent card, String code) {
        return card.consents().stream().anyMatch(consent -> code.equals(consent.code()) && consent.inForce(today));
    }
}
