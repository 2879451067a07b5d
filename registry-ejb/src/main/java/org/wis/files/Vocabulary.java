package org.wis.files;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a column of a file may hold, and the code each stands for. They are part of the format of the file, as its headings are, and the same in whichever
 * language the page is shown.
 *
 * @param terms in order of the choices
 */
public record Vocabulary(List<Term> terms) implements Serializable {

    /**
     * One choice.
     *
     * @param code    what it stands for
     * @param chinese Chinese word
     * @param english English word
     */
    public record Term(String code, String chinese, String english) implements Serializable {
    }

    /** Terms written as code, Chinese, English, code, Chinese, English... */
    static Vocabulary of(String... terms) {
        List<Term> list = new ArrayList<>();
        for (int i = 0; i < terms.length; i += 3) {
            list.add(new Term(terms[i], terms[i + 1], terms[i + 2]));
        }
        return new Vocabulary(List.copyOf(list));
    }

    /** The code of a word in either language, or of the code itself; full width and letter case do not matter. */
    Optional<String> code(String word) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Term term : terms) {
            codes.put(plain(term.code()), term.code());
            codes.put(plain(term.chinese()), term.code());
            codes.put(plain(term.english()), term.code());
        }
        return Optional.ofNullable(codes.get(plain(word)));
    }

    /** A word without blanks, in half width and small letters. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u3000*]", "").toLowerCase(Locale.ROOT);
    }
}
