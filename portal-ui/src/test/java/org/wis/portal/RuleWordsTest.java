package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wis.cases.CardRules;
import org.wis.cases.Severity;
import org.wis.cases.ValueRefusal;
import org.wis.certification.CertificateNumberRefusal;
import org.wis.codes.CodeRefusal;

/** Every rule, every severity and every refusal of a value has words in both languages. */
class RuleWordsTest {

    private final Map<String, String> chinese = WordBook.part("rules", Language.ZH);
    private final Map<String, String> english = WordBook.part("rules", Language.EN);

    @Test
    void every_rule_severity_and_refusal_has_words_in_both_languages() {
        Set<String> keys = new TreeSet<>();
        CardRules.codes().forEach(code -> keys.add("rule." + code));
        Arrays.stream(Severity.values()).forEach(severity -> keys.add("severity." + severity));
        Stream.of(ValueRefusal.values(), CodeRefusal.values(), CertificateNumberRefusal.values())
                .flatMap(Arrays::stream).forEach(code -> keys.add("refusal." + code.name()));
        assertEquals(keys, new TreeSet<>(chinese.keySet()));
        assertEquals(keys, new TreeSet<>(english.keySet()));
    }

    @Test
    void both_languages_use_the_same_operands() {
        chinese.forEach((key, words) -> {
            assertEquals(operands(words, Locale.CHINA), operands(english.get(key), Locale.ENGLISH), key);
            assertFalse(words.isBlank(), key);
        });
    }

    @Test
    void a_year_is_written_without_a_separator() {
        assertTrue(MessageFormat.format(chinese.get("refusal.DATE_NOT_IN_CALENDAR"), 1990, 2, 30).contains("1990年2月30日"));
        assertTrue(MessageFormat.format(english.get("refusal.DATE_DAY_MISSING"), 1990, 2).contains("1990-2"));
    }

    private static int operands(String words, Locale locale) {
        return new MessageFormat(words, locale).getFormatsByArgumentIndex().length;
    }
}
