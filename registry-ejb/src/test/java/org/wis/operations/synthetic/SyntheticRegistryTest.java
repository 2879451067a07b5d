package org.wis.operations.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wis.cases.CardContent;
import org.wis.cases.CardRules;
import org.wis.cases.CaseNumber;
import org.wis.cases.Finding;
import org.wis.cases.IdNumber;
import org.wis.cases.IdNumberProfile;
import org.wis.cases.RegistryFacts;
import org.wis.cases.RuleContext;
import org.wis.cases.RuleLimits;
import org.wis.division.DivisionCode;
import org.wis.operations.synthetic.InjectedError.Kind;

class SyntheticRegistryTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final SyntheticPlan DEMO = new SyntheticPlan(SyntheticSize.DEMO, SyntheticPlan.DEMO_SEED, AS_OF);
    private static final RuleLimits LIMITS = new RuleLimits(15, 49, 18, 12, 30, 20, 12, 55, 168, 280, 14, 42, 22, 44, 3);
    /** A tenth of size S in the shares of many women. */
    private static final List<VillageCards> MANY = new SyntheticRegistry(new SyntheticPlan(SyntheticSize.S, 7, AS_OF)).villages().stream()
            .filter(village -> village.index() % 4 == 0)
            .map(village -> new SyntheticRegistry(new SyntheticPlan(SyntheticSize.S, 7, AS_OF)).cards(village)).toList();
    private static final Map<CardContent, Integer> AGES = new IdentityHashMap<>();
    private static final List<CardContent> CARDS = MANY.stream().flatMap(village -> village.cards().stream()).toList();

    @Test
    void the_same_plan_gives_the_same_data_and_another_seed_other_data() {
        assertEquals("b6b819c912a61a691b8fbd0419107451295546a7cf74cdd82917b74f662aad80", new SyntheticRegistry(DEMO).digest(),
                "whoever changes the generator raises its version and this digest");
        assertNotEquals(new SyntheticRegistry(DEMO).digest(), new SyntheticRegistry(new SyntheticPlan(SyntheticSize.DEMO, 2, AS_OF)).digest());
    }

    @Test
    void a_village_comes_out_the_same_alone() {
        SyntheticRegistry registry = new SyntheticRegistry(DEMO);
        SyntheticVillage village = registry.villages().get(40);
        assertEquals(registry.all().skip(40).findFirst().orElseThrow(), new SyntheticRegistry(DEMO).cards(village));
    }

    @Test
    void sizes_are_exact_and_the_county_has_twelve_townships() {
        for (SyntheticSize size : SyntheticSize.values()) {
            List<SyntheticVillage> villages = SyntheticCounty.villages(size);
            assertEquals(size.women(), villages.stream().mapToInt(SyntheticVillage::women).sum());
            Map<DivisionCode, Long> byTownship = villages.stream().collect(Collectors.groupingBy(village -> village.code().township(), TreeMap::new, Collectors.counting()));
            assertEquals(SyntheticCounty.townships(), List.copyOf(byTownship.keySet()));
            assertTrue(byTownship.values().stream().allMatch(count -> count >= 5 && count <= 28), byTownship.toString());
        }
        assertEquals(5000, new SyntheticRegistry(DEMO).all().mapToInt(village -> village.cards().size()).sum());
    }

    @Test
    void all_of_it_lies_under_the_unallocated_prefix_and_no_number_is_given_twice() {
        Set<String> numbers = new HashSet<>();
        for (VillageCards village : MANY) {
            Set<Integer> spoiled = spoiled(village, Kind.CHECK_DIGIT, Kind.DUPLICATE_CASE);
            for (int i = 0; i < village.cards().size(); i++) {
                CardContent card = village.cards().get(i);
                assertTrue(card.administrative().managingDivision().isFictitious());
                assertTrue(card.person().phone() == null || card.person().phone().matches("100\\d{8}"));
                if (!spoiled.contains(i)) {
                    assertTrue(numbers.add(card.person().idNumber()), card.person().idNumber());
                    assertTrue(IdNumber.find(card.person().idNumber(), IdNumberProfile.DEMO).filter(IdNumber::female).isPresent());
                    assertFalse(IdNumber.find(card.person().idNumber(), IdNumberProfile.REAL).isPresent());
                }
            }
        }
    }

    @Test
    void a_card_without_an_injected_error_passes_every_rule_that_could_refuse_it() {
        Map<String, Long> blocking = new TreeMap<>();
        for (VillageCards village : MANY) {
            Set<Integer> spoiled = spoiled(village, Kind.values());
            for (int i = 0; i < village.cards().size(); i++) {
                if (!spoiled.contains(i)) {
                    findings(village.cards().get(i)).stream().filter(Finding::blocking).forEach(finding -> blocking.merge(finding.code() + " " + finding.field(), 1L, Long::sum));
                }
            }
        }
        assertEquals(Map.of(), blocking);
    }

    @Test
    void injected_errors_are_found_by_the_rules_made_for_them() {
        Map<Kind, String> rules = Map.of(Kind.CHECK_DIGIT, "V01", Kind.BIRTH_NOT_AS_IN_ID, "V02", Kind.SWAPPED_MONTH_AND_DAY, "V02", Kind.MISSING_HUSBAND, "V16");
        for (VillageCards village : MANY) {
            for (InjectedError error : village.errors()) {
                if (rules.containsKey(error.kind())) {
                    assertTrue(findings(village.cards().get(error.card())).stream().anyMatch(finding -> finding.code().equals(rules.get(error.kind()))), error.toString());
                }
            }
        }
    }

    @Test
    void errors_come_in_the_shares_of_the_recipe() {
        Map<Kind, Long> counts = MANY.stream().flatMap(village -> village.errors().stream()).collect(Collectors.groupingBy(InjectedError::kind, Collectors.counting()));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OMITTED_BIRTH) {
                double share = counts.getOrDefault(kind, 0L) / (double) CARDS.size();
                assertEquals(kind.share(), share, kind.share() * 0.3, kind.toString());
            }
        }
        assertTrue(counts.get(Kind.OMITTED_BIRTH) > 0);
    }

    @Test
    void ages_come_in_the_shares_of_the_recipe() {
        double[] shares = {11, 11, 13, 18, 16, 14, 17};
        for (int band = 0; band < shares.length; band++) {
            int from = 15 + 5 * band;
            share("age " + from, shares[band] / 100, 0.012, card -> age(card) >= from && age(card) < from + 5);
        }
    }

    @Test
    void marital_status_follows_age() {
        double[] never = {0.99, 0.82, 0.42, 0.15, 0.07, 0.03, 0.03};
        for (int band = 0; band < never.length; band++) {
            int from = 15 + 5 * band;
            shareAmong("never married " + from, never[band], 0.025, card -> age(card) >= from && age(card) < from + 5, card -> card.person().maritalStatus().equals("10"));
        }
        shareAmong("divorced 35+", 0.05, 0.012, card -> age(card) >= 35, card -> card.person().maritalStatus().equals("40"));
        shareAmong("widowed 45+", 0.015, 0.008, card -> age(card) >= 45, card -> card.person().maritalStatus().equals("30"));
        assertTrue(CARDS.stream().flatMap(card -> card.marriages().stream()
                .filter(event -> event.event().equals("21") && event.eventDate().isBefore(card.person().birthDate().plusYears(19)))).findAny().isEmpty());
        double marriedAt = CARDS.stream().filter(card -> age(card) >= 40 && !card.marriages().isEmpty())
                .mapToLong(card -> ChronoUnit.DAYS.between(card.person().birthDate(), card.marriages().get(0).eventDate())).average().orElseThrow() / 365.2425;
        assertEquals(25.7, marriedAt, 0.5);
    }

    @Test
    void children_come_in_the_shares_of_the_recipe() {
        double completed = CARDS.stream().filter(card -> age(card) >= 44 && !card.marriages().isEmpty()).mapToInt(card -> card.children().size()).average().orElseThrow();
        assertEquals(1.5, completed, 0.12);
        long boys = CARDS.stream().flatMap(card -> card.children().stream()).filter(child -> child.sex().equals("1")).count();
        long girls = CARDS.stream().flatMap(card -> card.children().stream()).filter(child -> child.sex().equals("2")).count();
        assertEquals(1.07, boys / (double) girls, 0.05);
        long newborn = CARDS.stream().flatMap(card -> card.children().stream()).filter(child -> child.birthDate().plusMonths(3).isAfter(AS_OF)).count();
        long unnamed = CARDS.stream().flatMap(card -> card.children().stream()).filter(child -> child.birthDate().plusMonths(3).isAfter(AS_OF) && child.name() == null).count();
        assertEquals(0.60, unnamed / (double) newborn, 0.15);
    }

    @Test
    void health_floating_and_services_come_in_the_shares_of_the_recipe() {
        shareAmong("pregnant 20-44", 0.019, 0.005, card -> age(card) >= 20 && age(card) < 45, card -> card.pregnancies().stream().anyMatch(pregnancy -> pregnancy.outcomeDate() == null));
        Predicate<CardContent> recorded = card -> !card.contraception().isEmpty();
        shareAmong("consent to record", 0.65, 0.02, card -> card.person().maritalStatus().startsWith("2") && age(card) >= 20, recorded);
        shareAmong("IUD", 0.34, 0.03, recorded, card -> card.contraception().get(0).method().equals("10"));
        shareAmong("condom", 0.20, 0.025, recorded, card -> card.contraception().get(0).method().equals("40"));
        shareAmong("sterilised", 0.12, 0.02, recorded, card -> card.contraception().get(0).method().equals("60"));
        shareAmong("floating", 0.22, 0.02, card -> age(card) >= 18 && age(card) <= 40, card -> !card.floating().isEmpty());
        shareAmong("beyond the county", 0.70, 0.03, card -> !card.floating().isEmpty(), card -> !card.floating().get(0).type().equals("5"));
        share("Han", 0.91, 0.015, card -> card.person().ethnicity().equals("01"));
        share("long names", 0.03, 0.006, card -> card.person().name().contains("·"));
        Map<String, Long> results = CARDS.stream().flatMap(card -> card.services().stream()).filter(service -> service.result() != null)
                .collect(Collectors.groupingBy(service -> service.result(), Collectors.counting()));
        double all = results.values().stream().mapToLong(Long::longValue).sum();
        Map.of("1", 0.72, "3", 0.10, "4", 0.08, "6", 0.10).forEach((result, share) -> assertEquals(share, results.get(result) / all, 0.02, result));
    }

    @Test
    void surnames_and_homonyms_are_as_wanted() {
        share("王", 0.072, 0.012, card -> card.person().name().startsWith("王"));
        long homonyms = MANY.stream().mapToLong(village -> {
            Set<Integer> repeated = spoiled(village, Kind.DUPLICATE_CASE);
            Map<String, Integer> names = new HashMap<>();
            for (int i = 0; i < village.cards().size(); i++) {
                if (!repeated.contains(i)) {
                    names.merge(village.cards().get(i).person().name(), 1, Integer::sum);
                }
            }
            return names.values().stream().filter(count -> count > 1).mapToInt(Integer::intValue).sum();
        }).sum();
        assertTrue(homonyms > CARDS.size() * 0.005, "women of the same name in the same village: " + homonyms);
    }

    private static List<Finding> findings(CardContent card) {
        return CardRules.check(card, new RuleContext(AS_OF, IdNumberProfile.DEMO, LIMITS, new AloneInTheRegistry(), null));
    }

    private static Set<Integer> spoiled(VillageCards village, Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return village.errors().stream().filter(error -> wanted.contains(error.kind())).map(InjectedError::card).collect(Collectors.toSet());
    }

    private static int age(CardContent card) {
        return AGES.computeIfAbsent(card, SyntheticRegistryTest::ageByNumber);
    }

    private static int ageByNumber(CardContent card) {
        IdNumber number = IdNumber.find(card.person().idNumber(), IdNumberProfile.DEMO).orElse(null);
        return Period.between(number == null ? card.person().birthDate() : number.birthDate(), AS_OF).getYears();
    }

    private static void share(String what, double expected, double tolerance, Predicate<CardContent> is) {
        shareAmong(what, expected, tolerance, card -> true, is);
    }

    private static void shareAmong(String what, double expected, double tolerance, Predicate<CardContent> among, Predicate<CardContent> is) {
        long all = CARDS.stream().filter(among).count();
        assertEquals(expected, CARDS.stream().filter(among).filter(is).count() / (double) all, tolerance, what + " of " + all);
    }

    /** Knows of no other card. */
    private static final class AloneInTheRegistry implements RegistryFacts {

        @Override
        public Optional<CaseNumber> otherCaseOf(String idType, String idNumber) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseNumber> otherCaseOfHusband(String idType, String idNumber) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseNumber> otherCaseOfChild(String name, LocalDate birthDate, String sex) {
            return Optional.empty();
        }

        @Override
        public Optional<DivisionCode> activeElsewhereInCounty(String idType, String idNumber, DivisionCode managingDivision) {
            return Optional.empty();
        }

        @Override
        public boolean addressCodeKnown(String sixDigits) {
            return sixDigits.equals("990121");
        }

        @Override
        public boolean inOperatorScope(DivisionCode managingDivision) {
            return true;
        }
    }
}
