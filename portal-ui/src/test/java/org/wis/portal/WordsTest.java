package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refusal;

/** Every key has words, in both languages, with the same operands. */
class WordsTest {

    private static final Pattern OPERAND = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL_KEY = Pattern.compile("w(?:\\['([^']+)'\\]|\\.of\\('([^']+)')");
    private static final Path PROJECT = Path.of("..");

    private final Words words = new Words();

    @Test
    void both_languages_have_the_same_keys_in_every_bundle() {
        for (String part : WordBook.PARTS) {
            assertEquals(WordBook.part(part, Language.ZH).keySet(), WordBook.part(part, Language.EN).keySet(), "bundle " + part);
        }
    }

    @Test
    void no_key_stands_in_two_bundles() {
        for (Language language : Language.values()) {
            Map<String, String> seen = new HashMap<>();
            for (String part : WordBook.PARTS) {
                for (String key : WordBook.part(part, language).keySet()) {
                    String before = seen.put(key, part);
                    assertTrue(before == null, key + " stands in " + before + " and " + part);
                }
            }
        }
    }

    @Test
    void both_languages_use_the_same_operands() {
        List<String> different = WordBook.of(Language.ZH).all().entrySet().stream()
                .filter(entry -> !operands(entry.getValue()).equals(operands(WordBook.of(Language.EN).find(entry.getKey()).orElse(""))))
                .map(Map.Entry::getKey).sorted().toList();
        assertEquals(List.of(), different);
    }

    @Test
    void an_apostrophe_never_swallows_an_operand() {
        List<String> swallowed = new ArrayList<>();
        for (Language language : Language.values()) {
            WordBook.of(language).all().forEach((key, text) -> {
                if (!operands(text).isEmpty() && text.replace("''", "").contains("'")) {
                    swallowed.add(language + " " + key);
                }
            });
        }
        assertEquals(List.of(), swallowed);
    }

    @Test
    void no_words_are_blank_and_the_English_ones_hold_no_Chinese() {
        Set<String> otherLanguageNamed = Set.of("frame.other-language");
        WordBook.of(Language.EN).all().forEach((key, text) -> {
            assertFalse(text.isBlank() && !mayBeLeftOut(key), key);
            assertTrue(otherLanguageNamed.contains(key) || text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), key);
        });
        WordBook.of(Language.ZH).all().forEach((key, text) -> assertFalse(text.isBlank() && !mayBeLeftOut(key), key));
    }

    @Test
    void every_refusal_has_words_in_both_languages() throws Exception {
        List<Refusal> all = Refusals.onTheClassPath();
        assertTrue(all.contains(GateRefusal.CERTIFICATE_SUSPENDED), "the search for refusals finds none");
        Set<String> missing = new TreeSet<>();
        for (Refusal refusal : all) {
            for (String key : keysOf(refusal)) {
                for (Language language : Language.values()) {
                    if (WordBook.of(language).find(key).isEmpty()) {
                        missing.add(language + " " + key);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_key_that_a_page_names_has_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (Path page : pages()) {
            Matcher key = LITERAL_KEY.matcher(Files.readString(page));
            while (key.find()) {
                named++;
                String name = key.group(1) == null ? key.group(2) : key.group(1);
                if (WordBook.of(Language.ZH).find(name).isEmpty()) {
                    missing.add(page.getFileName() + " " + name);
                }
            }
        }
        assertTrue(named > 50, "the search for keys found only " + named);
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_word_that_is_chosen_by_a_name_exists() {
        List<String> keys = new ArrayList<>();
        for (org.wis.gate.Role role : org.wis.gate.Role.values()) {
            keys.add("role." + role);
        }
        for (Place place : Place.values()) {
            keys.add(place.getKey());
            keys.add("menu.group." + place.getGroup());
        }
        for (HomeTask.Urgency urgency : HomeTask.Urgency.values()) {
            keys.add(urgency.getKey());
        }
        Manual.CHAPTERS.forEach(chapter -> keys.add("manual." + chapter));
        for (org.wis.gate.GateReason.Fixer fixer : org.wis.gate.GateReason.Fixer.values()) {
            keys.add("refused.fixer." + fixer);
        }
        for (org.wis.gate.EarlyWarning.Kind kind : org.wis.gate.EarlyWarning.Kind.values()) {
            for (String reader : List.of("own", "other", "sum")) {
                keys.add("notice.warning." + kind + "." + reader);
            }
        }
        for (String told : List.of("session.published", "session.moved", "session.cancelled", "enrolment.seated", "enrolment.waiting", "enrolment.confirmed", "enrolment.ended",
                "enrolment.requested", "booking.booked", "booking.to-province", "booking.refused")) {
            keys.add("notice." + told);
        }
        for (org.wis.foresight.CoverSpell.Kind kind : org.wis.foresight.CoverSpell.Kind.values()) {
            keys.add("foresight.cover." + kind);
        }
        for (org.wis.planner.ReasonKind kind : org.wis.planner.ReasonKind.values()) {
            keys.add("planner.reason." + kind);
        }
        for (org.wis.planner.PlanOutcome.Verdict verdict : org.wis.planner.PlanOutcome.Verdict.values()) {
            keys.add("planner.verdict." + verdict);
        }
        for (org.wis.planner.PlanningWatch.Stage stage : org.wis.planner.PlanningWatch.Stage.values()) {
            keys.add("planner.stage." + stage);
        }
        for (org.wis.proposal.ProposalState state : org.wis.proposal.ProposalState.values()) {
            keys.add("planner.state." + state);
        }
        for (org.wis.proposal.LineState state : org.wis.proposal.LineState.values()) {
            keys.add("planner.line." + state);
        }
        List<String> missing = keys.stream().filter(key -> WordBook.of(Language.ZH).find(key).isEmpty()).toList();
        assertEquals(List.of(), missing);
    }

    /** Person, session, place, day, needed, there: in this order the page gives them. */
    @Test
    void the_reasons_of_the_planner_ask_for_no_more_than_they_are_given() {
        Set<String> given = Set.of("0", "1", "2", "3", "4", "5");
        List<String> wrong = WordBook.of(Language.ZH).all().entrySet().stream().filter(entry -> entry.getKey().startsWith("planner.reason.") && !given.containsAll(operands(entry.getValue())))
                .map(Map.Entry::getKey).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void operands_are_shown_as_people_write_them() {
        assertEquals("报告期 2026-11", words.in(Language.ZH, "frame.period", "2026-11"));
        assertEquals("Period 2026", words.in(Language.EN, "frame.period", 2026));
        assertEquals("Judged at 2026-11-23 14:05", words.in(Language.EN, "standing.judged", LocalDateTime.of(2026, 11, 23, 14, 5, 9)));
        assertTrue(words.in(Language.EN, "standing.closes", LocalDate.of(2026, 11, 23), 7).contains("2026-11-23"));
    }

    @Test
    void a_key_without_words_is_seen() {
        assertEquals("⟦no.such.key⟧", words.in(Language.ZH, "no.such.key"));
    }

    /** Separators, and the parts of a gate's reason that not every reason has. */
    private static boolean mayBeLeftOut(String key) {
        return key.startsWith("list.") || key.startsWith("gate.") && (key.endsWith(".law") || key.endsWith(".next") || key.endsWith(".who"));
    }

    private static List<String> keysOf(Refusal refusal) {
        if (refusal instanceof GateRefusal) {
            return Stream.of("title", "why").map(part -> "gate." + refusal.name() + "." + part).toList();
        }
        return List.of("refusal." + refusal.name());
    }

    private static Set<String> operands(String text) {
        return OPERAND.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String module : List.of("portal-ui", "registry-web", "training-web", "assessment-web")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src").resolve("main"))) {
                files.filter(file -> file.toString().endsWith(".xhtml")).forEach(pages::add);
            }
        }
        return pages;
    }
}
