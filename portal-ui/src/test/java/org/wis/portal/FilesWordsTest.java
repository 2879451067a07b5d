package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wis.files.ImportColumn;
import org.wis.files.ImportKind;
import org.wis.files.ImportState;
import org.wis.files.Vocabulary.Term;

/** What the pages on files choose by a name has words, and the words inside the files are those of the pages. */
class FilesWordsTest {

    private static final List<String> FAULTS = List.of("MISSING", "FORMULA", "MERGED", "ERROR", "CONTROL", "TOO_LONG", "ID_AS_NUMBER", "DATE_UNREADABLE", "DATE_NOT_IN_CALENDAR",
            "TIME_UNREADABLE", "NUMBER_WRONG", "NUMBER_TOO_LARGE", "WORD_UNKNOWN", "TWICE", "OVERLAPS", "NO_HEADING", "HEADING_MISSING", "HEADING_UNKNOWN", "HEADING_TWICE");
    private static final Map<String, String> WORDS_OF_PAGES = Map.of("position", "position.", "establishment", "establishment.", "sex", "sex.");

    @Test
    void every_kind_state_and_fault_has_words_in_both_languages() {
        List<String> keys = new ArrayList<>();
        for (ImportKind kind : ImportKind.values()) {
            keys.add("files.kind." + kind);
        }
        for (ImportState state : ImportState.values()) {
            keys.add("files.state." + state);
        }
        java.util.stream.Stream.of(org.wis.session.SessionState.values()).forEach(state -> keys.add("files.session." + state));
        java.util.stream.Stream.of(org.wis.enrolment.EnrolmentState.values()).forEach(state -> keys.add("files.enrolment." + state));
        java.util.stream.Stream.of(org.wis.hours.Forecast.values()).forEach(forecast -> keys.add("files.forecast." + forecast));
        java.util.stream.Stream.of(org.wis.hours.Owed.values()).forEach(owed -> keys.add("files.owed." + owed));
        List.of("2", "3", "4", "5").forEach(level -> keys.add("files.level." + level));
        FAULTS.forEach(code -> keys.add("files.fault." + code));
        for (Language language : Language.values()) {
            assertEquals(List.of(), keys.stream().filter(key -> WordBook.of(language).find(key).isEmpty()).toList(), language.name());
        }
    }

    @Test
    void the_words_inside_a_file_are_those_of_the_pages() {
        int compared = 0;
        for (ImportKind kind : ImportKind.values()) {
            for (ImportColumn column : kind.columns()) {
                String prefix = WORDS_OF_PAGES.get(column.key());
                for (Term term : prefix == null ? List.<Term>of() : column.vocabulary().terms()) {
                    compared++;
                    assertEquals(WordBook.of(Language.ZH).find(prefix + term.code()).orElseThrow(), term.chinese());
                    assertEquals(WordBook.of(Language.EN).find(prefix + term.code()).orElseThrow(), term.english());
                }
            }
        }
        assertTrue(compared > 10, "compared " + compared);
    }
}
