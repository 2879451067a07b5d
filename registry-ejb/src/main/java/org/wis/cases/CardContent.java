package org.wis.cases;

import java.util.List;
import java.util.Map;

/**
 * What a card says, groups A to K of the case record. Immutable and free of rules: the rules are checked against it.
 * The number of the card, its version and its status are not content; they belong to the registry.
 *
 * @param administrative group A, never null
 * @param person         group B, never null
 * @param residence      group C, never null
 * @param marriages      group D, in the order of the events; never null
 * @param husband        group E, the current husband; null when none is recorded
 * @param children       group F, never null
 * @param pregnancies    group G, restricted; never null
 * @param contraception  group H, restricted; never null
 * @param services       group I, never null
 * @param floating       group J, never null
 * @param benefits       group K, never null
 * @param consents       group L as far as it is content: the consents given; never null
 * @param confirmations  reasons with which doubtful findings were confirmed, by rule ("V02" to reason); never null
 */
public record CardContent(
        Administrative administrative,
        Person person,
        Residence residence,
        List<MarriageEvent> marriages,
        Husband husband,
        List<Child> children,
        List<Pregnancy> pregnancies,
        List<ContraceptionService> contraception,
        List<ServiceRecord> services,
        List<FloatingRecord> floating,
        List<BenefitRecord> benefits,
        List<Consent> consents,
        Map<String, String> confirmations) {

    /** Copies the lists; a null list or map counts as empty. */
    public CardContent {
        marriages = copy(marriages);
        children = copy(children);
        pregnancies = copy(pregnancies);
        contraception = copy(contraception);
        services = copy(services);
        floating = copy(floating);
        benefits = copy(benefits);
        consents = copy(consents);
        confirmations = confirmations == null ? Map.of() : Map.copyOf(confirmations);
    }

    /** A card that says nothing beyond the first three groups. */
    public CardContent(Administrative administrative, Person person, Residence residence) {
        this(administrative, person, residence, null, null, null, null, null, null, null, null, null, null);
    }

    private static <T> List<T> copy(List<T> lines) {
        return lines == null ? List.of() : List.copyOf(lines);
    }
}
