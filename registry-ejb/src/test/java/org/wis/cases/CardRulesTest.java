package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wis.codes.CodeSystem;

class CardRulesTest extends RuleTest {

    /** The severities of the catalogue, written down apart from the rules. */
    private static final Map<Severity, String> CATALOGUE = Map.of(
            Severity.E, "V01 V05 V06 V07 V11 V13 V15 V17 V21 V23 V25 V27 V31 V34 V35 V36 V39 V41 V43 V44 V45 V46 V49 V50 V55",
            Severity.Q, "V02 V03 V04 V08 V10 V12 V14 V18 V19 V20 V24 V26 V30 V38 V40 V42 V51 V53",
            Severity.O, "V09 V16 V28 V29 V33 V37 V47",
            Severity.D, "V22 V32 V52");
    private static final Set<String> NEED_REPORTS_OR_FILES = Set.of("V48", "V54");

    @Test
    void nothing_is_found_on_a_faultless_card() {
        assertEquals(List.of(), CardRules.check(CardFixture.faultlessCard(), context()));
        assertEquals(List.of(), CardRules.check(CardFixture.marriedCard(), context()));
    }

    @Test
    void the_catalogue_is_complete_up_to_v55() {
        List<String> expected = IntStream.rangeClosed(1, 55).mapToObj(number -> String.format("V%02d", number)).filter(code -> !NEED_REPORTS_OR_FILES.contains(code)).toList();
        assertEquals(expected, CardRules.codes());
    }

    @Test
    void every_rule_has_the_severity_of_the_catalogue() {
        Map<String, Severity> expected = new TreeMap<>();
        CATALOGUE.forEach((severity, codes) -> List.of(codes.split(" ")).forEach(code -> expected.put(code, severity)));
        Map<String, Severity> actual = CardRules.ALL.stream().filter(rule -> rule != IdentityRules.ID_NUMBER_FAULT_EXPLAINED)
                .collect(Collectors.toMap(CardRule::code, CardRule::severity, (one, other) -> one, TreeMap::new));
        assertEquals(expected, actual);
        assertEquals(Severity.Q, IdentityRules.ID_NUMBER_FAULT_EXPLAINED.severity());
    }

    @Test
    void every_code_the_rules_speak_of_stands_in_its_table() throws IOException {
        String tables;
        try (InputStream in = getClass().getResourceAsStream("/db/migration/V3__codes.sql")) {
            tables = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<CodeSystem, Set<String>> spoken = Map.ofEntries(
                Map.entry(CodeSystem.ID_TYPE, Set.of(CardCode.CITIZEN_ID)),
                Map.entry(CodeSystem.ID_REASON, Set.of(CardCode.ID_REGISTERED_WRONGLY)),
                Map.entry(CodeSystem.CONFIRMATION_REASON, Set.of(CardCode.ID_REGISTERED_WRONGLY)),
                Map.entry(CodeSystem.SEX, Set.of(CardCode.FEMALE, CardCode.MALE)),
                Map.entry(CodeSystem.MARITAL_STATUS, union(CardCode.MARRIED, Set.of(CardCode.UNMARRIED, CardCode.WIDOWED, CardCode.DIVORCED))),
                Map.entry(CodeSystem.MARRIAGE_EVENT, Set.of(CardCode.FIRST_MARRIAGE, CardCode.REMARRIAGE, CardCode.RESUMED_MARRIAGE, CardCode.WIDOWED, CardCode.DIVORCED)),
                Map.entry(CodeSystem.CHILD_RELATION, Set.of(CardCode.BIOLOGICAL)),
                Map.entry(CodeSystem.LIVE_STATUS, Set.of(CardCode.DIED)),
                Map.entry(CodeSystem.PREGNANCY_OUTCOME, union(CardCode.LIVE_BIRTH, Set.of(CardCode.OUTCOME_ONGOING))),
                Map.entry(CodeSystem.CONTRACEPTION, union(union(CardCode.INSERTED, CardCode.IMPORT_ONLY), Set.of(CardCode.METHOD_NOT_SAID, CardCode.METHOD_NONE))),
                Map.entry(CodeSystem.DATA_SOURCE, Set.of(CardCode.FROM_HOSPITAL, CardCode.FROM_EXCHANGE)),
                Map.entry(CodeSystem.EXIT_REASON, Set.of(CardCode.EXIT_DEATH)),
                Map.entry(CodeSystem.FLOATING_DIRECTION, Set.of(CardCode.FLOATING_IN, CardCode.FLOATING_OUT)),
                Map.entry(CodeSystem.NOTICE_CONSENT, Set.of(CardCode.CONSENT_CONTRACEPTION, CardCode.CONSENT_PREGNANCY, CardCode.CONSENT_CHILD)));
        spoken.forEach((system, codes) -> codes.forEach(code -> assertTrue(tables.contains("('" + system + "', '" + code + "', "), () -> system + " lacks " + code)));
    }

    @Test
    void a_card_with_nothing_on_it_is_judged_and_not_stumbled_over() {
        CardContent empty = new CardContent(
                new Administrative(null, null, null, null, null, null, null, null, null, null, null),
                new Person(null, null, null, null, null, null, null, null, null, null, null, null, null),
                new Residence(null, null, null, null, null, null));
        Set<String> found = CardRules.check(empty, context()).stream().map(Finding::code).collect(Collectors.toSet());
        assertEquals(Set.of("V09", "V10"), found);
    }

    @Test
    void empty_lines_are_judged_and_not_stumbled_over() {
        CardContent card = new CardContent(CardFixture.faultlessCard().administrative(), CardFixture.faultlessCard().person(), CardFixture.faultlessCard().residence(),
                List.of(new MarriageEvent(null, 1, null, null, false, null), new MarriageEvent(null, 2, null, null, false, null)),
                new Husband(null, null, null, null, null, null, null, null, null, null),
                List.of(new Child(null, 1, null, null, null, null, null, null, null, null, null, null, null, null, null)),
                List.of(new Pregnancy(null, 1, null, null, null, null, null, null, null, null, null, null)),
                List.of(new ContraceptionService(null, null, null, null, null, null, null, null, null, null)),
                List.of(new ServiceRecord(null, null, null, null, null, null, null, null, null)),
                List.of(new FloatingRecord(null, null, null, null, null, null, null, null, null, null)),
                List.of(new BenefitRecord(null, null, null, null, null, null, null, null, null, null, null)),
                List.of(), Map.of());
        assertTrue(CardRules.check(card, context()).stream().map(Finding::code).anyMatch("V44"::equals));
    }

    @Test
    void the_migration_holds_every_limit() throws IOException {
        String tables;
        try (InputStream in = getClass().getResourceAsStream("/db/migration/V3__codes.sql")) {
            tables = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> parameters = Pattern.compile("^ \\('(rule\\.[a-z.]+)', +'(\\d+)'", Pattern.MULTILINE).matcher(tables).results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
        assertEquals(CardFixture.LIMITS, RuleLimits.of(parameters));
        assertEquals(15, parameters.size());
    }

    @Test
    void a_missing_parameter_is_named() {
        Map<String, String> parameters = new HashMap<>();
        IllegalStateException missing = assertThrows(IllegalStateException.class, () -> RuleLimits.of(parameters));
        assertTrue(missing.getMessage().contains("rule.age.first"));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
