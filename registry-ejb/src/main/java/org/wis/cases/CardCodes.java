package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wis.codes.CodeSystem;
import org.wis.codes.KnownCodes;
import org.wis.gate.Refused;

/**
 * Which field of a card takes its codes from which table (article 17: no free text where a code exists). A code that the card held before may stay when the
 * table has retired it meanwhile.
 */
@Dependent
class CardCodes {

    /** A code on a card and its table. */
    private record Coded(CodeSystem system, String code) {
    }

    /** A field of a group and its table. */
    private record Field<T>(CodeSystem system, Function<T, String> value) {

        Coded of(T line) {
            return new Coded(system, value.apply(line));
        }
    }

    private static final List<Field<Administrative>> ADMINISTRATIVE = List.of(
            new Field<>(CodeSystem.ENTRY_REASON, Administrative::entryReason),
            new Field<>(CodeSystem.EXIT_REASON, Administrative::exitReason),
            new Field<>(CodeSystem.VERIFICATION_METHOD, Administrative::verificationMethod),
            new Field<>(CodeSystem.DATA_SOURCE, Administrative::dataSource));
    private static final List<Field<Person>> PERSON = List.of(
            new Field<>(CodeSystem.ID_TYPE, Person::idType),
            new Field<>(CodeSystem.ID_REASON, Person::idReason),
            new Field<>(CodeSystem.ETHNIC_GROUP, Person::ethnicity),
            new Field<>(CodeSystem.EDUCATION, Person::education),
            new Field<>(CodeSystem.OCCUPATION, Person::occupation),
            new Field<>(CodeSystem.HOUSEHOLD_TYPE, Person::householdType),
            new Field<>(CodeSystem.MARITAL_STATUS, Person::maritalStatus),
            new Field<>(CodeSystem.CONTACT, Person::preferredContact));
    private static final List<Field<Residence>> RESIDENCE = List.of(new Field<>(CodeSystem.RESIDENCE_TYPE, Residence::residenceType));
    private static final List<Field<MarriageEvent>> MARRIAGE = List.of(new Field<>(CodeSystem.MARRIAGE_EVENT, MarriageEvent::event));
    private static final List<Field<Husband>> HUSBAND = List.of(
            new Field<>(CodeSystem.ID_TYPE, Husband::idType),
            new Field<>(CodeSystem.ETHNIC_GROUP, Husband::ethnicity),
            new Field<>(CodeSystem.EDUCATION, Husband::education),
            new Field<>(CodeSystem.YES_NO_UNKNOWN, Husband::livesTogether));
    private static final List<Field<Child>> CHILD = List.of(
            new Field<>(CodeSystem.SEX, Child::sex),
            new Field<>(CodeSystem.CHILD_RELATION, Child::relation),
            new Field<>(CodeSystem.LIVE_STATUS, Child::liveStatus),
            new Field<>(CodeSystem.HEALTH_AT_BIRTH, Child::healthAtBirth),
            new Field<>(CodeSystem.BIRTH_PLACE_TYPE, Child::birthPlaceType));
    private static final List<Field<Pregnancy>> PREGNANCY = List.of(
            new Field<>(CodeSystem.RISK_LEVEL, Pregnancy::riskLevel),
            new Field<>(CodeSystem.PREGNANCY_OUTCOME, Pregnancy::outcome),
            new Field<>(CodeSystem.DATA_SOURCE, Pregnancy::source));
    private static final List<Field<ContraceptionService>> CONTRACEPTION = List.of(
            new Field<>(CodeSystem.CONTRACEPTION, ContraceptionService::method),
            new Field<>(CodeSystem.INSTITUTION_TYPE, ContraceptionService::providerType),
            new Field<>(CodeSystem.CONTRACEPTION_END, ContraceptionService::endReason),
            new Field<>(CodeSystem.DATA_SOURCE, ContraceptionService::source));
    private static final List<Field<ServiceRecord>> SERVICE = List.of(
            new Field<>(CodeSystem.SERVICE, ServiceRecord::serviceCode),
            new Field<>(CodeSystem.INSTITUTION_TYPE, ServiceRecord::providerType),
            new Field<>(CodeSystem.SERVICE_RESULT, ServiceRecord::result));
    private static final List<Field<FloatingRecord>> FLOATING = List.of(
            new Field<>(CodeSystem.FLOATING_DIRECTION, FloatingRecord::direction),
            new Field<>(CodeSystem.FLOATING_TYPE, FloatingRecord::type),
            new Field<>(CodeSystem.FLOATING_REASON, FloatingRecord::reason));
    private static final List<Field<BenefitRecord>> BENEFIT = List.of(
            new Field<>(CodeSystem.PROGRAMME, BenefitRecord::programme),
            new Field<>(CodeSystem.BENEFIT_ROLE, BenefitRecord::role),
            new Field<>(CodeSystem.BENEFIT_DECISION, BenefitRecord::decision));
    private static final List<Field<Consent>> CONSENT = List.of(new Field<>(CodeSystem.NOTICE_CONSENT, Consent::code));

    private final KnownCodes known;

    @Inject
    CardCodes(KnownCodes known) {
        this.known = known;
    }

    /**
     * Refuses a card that holds a code which its table does not have.
     *
     * @param card   the card as it is to be written
     * @param before the card as it stood, whose codes may stay; null when it is opened
     * @param day    the day on which the codes must be in use
     * @throws Refused CODE_UNKNOWN with the table and the code
     */
    void requireKnown(CardContent card, CardContent before, LocalDate day) {
        List<Coded> kept = before == null ? List.of() : codes(before).toList();
        codes(card).filter(coded -> coded.code() != null && !kept.contains(coded))
                .forEach(coded -> known.requireKnown(coded.system(), coded.code(), day));
    }

    private static Stream<Coded> codes(CardContent card) {
        return Stream.of(
                of(ADMINISTRATIVE, List.of(card.administrative())), of(PERSON, List.of(card.person())), of(RESIDENCE, List.of(card.residence())),
                of(MARRIAGE, card.marriages()), of(HUSBAND, card.husband() == null ? List.of() : List.of(card.husband())), of(CHILD, card.children()),
                of(PREGNANCY, card.pregnancies()), of(CONTRACEPTION, card.contraception()), of(SERVICE, card.services()), of(FLOATING, card.floating()),
                of(BENEFIT, card.benefits()), of(CONSENT, card.consents()), payments(card)).flatMap(codes -> codes);
    }

    private static <T> Stream<Coded> of(List<Field<T>> fields, Collection<T> lines) {
        return lines.stream().flatMap(line -> fields.stream().map(field -> field.of(line)));
    }

    private static Stream<Coded> payments(CardContent card) {
        return card.benefits().stream().flatMap(benefit -> benefit.payments().values().stream()).map(status -> new Coded(CodeSystem.PAYMENT_STATUS, status));
    }
}
