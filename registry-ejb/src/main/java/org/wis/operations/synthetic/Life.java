package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
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

/** The life of one woman while it is being made up. */
final class Life {

    final SyntheticVillage village;
    final LocalDate asOf;
    final LocalDate born;
    final int age;
    final String idNumber;
    String surname;
    String name;
    String ethnicity;
    String education;
    String maritalStatus = "10";
    String phone;
    /** Day of the latest wedding; null when never married. */
    LocalDate married;
    String fatherSurname;
    final List<MarriageEvent> marriages = new ArrayList<>();
    Husband husband;
    final List<Child> children = new ArrayList<>();
    final List<Pregnancy> pregnancies = new ArrayList<>();
    final List<ContraceptionService> contraception = new ArrayList<>();
    final List<ServiceRecord> services = new ArrayList<>();
    final List<FloatingRecord> floating = new ArrayList<>();
    final List<BenefitRecord> benefits = new ArrayList<>();
    final List<Consent> consents = new ArrayList<>();

    Life(SyntheticVillage village, LocalDate asOf, LocalDate born, String idNumber) {
        this.village = village;
        this.asOf = asOf;
        this.born = born;
        this.age = Period.between(born, asOf).getYears();
        this.idNumber = idNumber;
    }

    boolean isMarried() {
        return maritalStatus.startsWith("2");
    }

    boolean isPregnant() {
        return pregnancies.stream().anyMatch(pregnancy -> pregnancy.outcomeDate() == null);
    }

    /** The day of the last birth; null when none. */
    LocalDate lastBirth() {
        return children.stream().map(Child::birthDate).max(LocalDate::compareTo).orElse(null);
    }

    CardContent card(Administrative administrative, Person person, Residence residence) {
        return new CardContent(administrative, person, residence, marriages, husband, children, pregnancies, contraception, services, floating, benefits, consents, null);
    }
}
