package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wis.gate.Action;
import org.wis.gate.Banner;
import org.wis.gate.Basis;
import org.wis.gate.EarlyWarning;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;
import org.wis.gate.Standing;

/** Whatever the gate can say has words in both languages, and nothing else stands in its bundles. */
class GateWordsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final List<String> PARTS_OF_A_REASON = List.of("title", "why", "law", "next", "who");

    private final Map<String, String> chinese = WordBook.part("gate", Language.ZH);
    private final Map<String, String> english = WordBook.part("gate", Language.EN);
    private final Words words = new Words();

    @Test
    void every_code_and_every_action_has_words_in_both_languages_and_there_are_no_others() {
        assertEquals(expectedKeys(), new TreeSet<>(chinese.keySet()));
        assertEquals(expectedKeys(), new TreeSet<>(english.keySet()));
    }

    @Test
    void every_fact_of_the_gate_names_its_article_and_no_words_are_empty() {
        for (Map<String, String> bundle : List.of(chinese, english)) {
            bundle.forEach((key, text) -> {
                boolean lawOfTheDoor = key.endsWith(".law") && GateRefusal.valueOf(key.split("\\.")[1]).compareTo(GateRefusal.EMERGENCY_SCOPE) > 0;
                assertTrue(lawOfTheDoor || !text.isBlank(), key);
            });
        }
    }

    @Test
    void each_language_speaks_itself() {
        chinese.forEach((key, text) -> assertTrue(text.isEmpty() || CHINESE.matcher(text).find(), key));
        english.forEach((key, text) -> assertFalse(CHINESE.matcher(text).find(), key));
    }

    @Test
    void operands_are_filled_in_everywhere() {
        for (Language language : Language.values()) {
            for (String key : chinese.keySet()) {
                String shown = words.in(language, key, 10, 3, "2025");
                assertFalse(shown.contains("{") || shown.contains("}"), key + ": " + shown);
            }
        }
    }

    @Test
    void missing_hours_are_told_in_minutes_below_an_hour_and_in_hours_above() {
        String why = "gate.TRAINING_HOURS_SHORT.why";
        assertEquals("2025 年度培训时间还差10分钟。", words.in(Language.ZH, why, 10, "0.2", "2025"));
        assertEquals("2025 年度培训时间还差6.5小时。", words.in(Language.ZH, why, 390, "6.5", "2025"));
        assertEquals("Training in 2025 is 1 minute short.", words.in(Language.EN, why, 1, "0.1", "2025"));
        assertEquals("Training in 2025 is 10 minutes short.", words.in(Language.EN, why, 10, "0.2", "2025"));
        assertEquals("Training in 2025 is 6.5 hours short.", words.in(Language.EN, why, 390, "6.5", "2025"));
    }

    private static TreeSet<String> expectedKeys() {
        List<String> keys = new ArrayList<>();
        for (GateRefusal code : GateRefusal.values()) {
            PARTS_OF_A_REASON.forEach(part -> keys.add("gate." + code.name() + "." + part));
        }
        named("action.", Action.values()).forEach(keys::add);
        named("banner.", Banner.Kind.values()).forEach(keys::add);
        named("basis.", Basis.Kind.values()).forEach(keys::add);
        named("fixer.", GateReason.Fixer.values()).forEach(keys::add);
        named("standing.word.", Standing.Word.values()).forEach(keys::add);
        named("warning.", EarlyWarning.Kind.values()).forEach(keys::add);
        keys.add("standing.closes");
        return new TreeSet<>(keys);
    }

    private static Stream<String> named(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
