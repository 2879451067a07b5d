package org.wis.cases;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wis.codes.Pinyin;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** What a text typed into the one search box may mean. */
sealed interface SearchTerm {

    /** Everything in the jurisdiction. */
    record Everything() implements SearchTerm {
    }

    /** A document with this number. */
    record Document(String number) implements SearchTerm {
    }

    /** A document that ends so. */
    record DocumentTail(String tail) implements SearchTerm {
    }

    /** A telephone number; with four digits only its end. */
    record Phone(String digits) implements SearchTerm {
        boolean whole() {
            return digits.length() > 4;
        }
    }

    /** The card with this number. */
    record Number(CaseNumber number) implements SearchTerm {
    }

    /** The cards kept there, but for women whose name begins so, whom another term finds. */
    record Place(DivisionCode division, String exceptName) implements SearchTerm {
    }

    /** A name that begins so; its pinyin initials begin so too, which the index knows. Null initials: the first character has several readings. */
    record Name(String beginning, String initials) implements SearchTerm {
    }

    /** Latin letters: pinyin initials, or the beginning of the whole pinyin. */
    record Spelling(String letters) implements SearchTerm {

        private static final Pattern SYLLABLE = Pattern.compile("(zh|ch|sh|[a-z])?[aeiouv].*");

        /** Whether the letters can be the beginning of a whole reading, not only initials. */
        boolean syllable() {
            return letters.length() > 1 && SYLLABLE.matcher(letters).matches();
        }
    }

    /** First characters of surnames of two characters that are read otherwise alone. */
    String SEVERAL_READINGS = "尉万长单石澹";

    /** Everything the text may mean; a village by its name is added by who can look it up. */
    static List<SearchTerm> of(String text) {
        String typed = Typed.halfWidth(text).strip();
        String dense = Typed.withoutBlanks(typed).replace("-", "").toUpperCase(Locale.ROOT);
        if (dense.isEmpty()) {
            return List.of(new Everything());
        }
        if (typed.codePoints().anyMatch(character -> UCharacter.hasBinaryProperty(character, UProperty.IDEOGRAPHIC))) {
            String initials = typed.length() == 1 && SEVERAL_READINGS.contains(typed) ? null : Pinyin.initials(typed);
            return List.of(new Name(typed, initials));
        }
        if (dense.chars().allMatch(Character::isDigit)) {
            return digits(dense);
        }
        if (dense.chars().anyMatch(Character::isDigit)) {
            return dense.matches("\\d{5}X") ? List.of(new DocumentTail(dense)) : List.of(new Document(dense));
        }
        String letters = dense.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.isEmpty() ? List.of(new Document(dense)) : List.of(new Spelling(letters));
    }

    private static List<SearchTerm> digits(String digits) {
        return switch (digits.length()) {
            case 4 -> List.of(new Phone(digits));
            case 6 -> List.of(new DocumentTail(digits));
            case 9 -> List.of(new Place(new DivisionCode(digits), null), new Document(digits));
            case 11 -> List.of(new Phone(digits), new Document(digits));
            case 12 -> List.of(place(digits), new Document(digits));
            case 15 -> fifteen(digits);
            default -> List.of(new Document(digits));
        };
    }

    private static SearchTerm place(String digits) {
        return new Place(new DivisionCode(digits.endsWith("000") ? digits.substring(0, 9) : digits), null);
    }

    private static List<SearchTerm> fifteen(String digits) {
        List<SearchTerm> terms = new ArrayList<>();
        attempt(() -> new Number(CaseNumber.of(digits))).ifPresent(terms::add);
        attempt(() -> new Document(IdNumber.fromOldForm(digits).value())).ifPresent(terms::add);
        terms.add(new Document(digits));
        return terms;
    }

    private static Optional<SearchTerm> attempt(Supplier<SearchTerm> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused notOne) {
            return Optional.empty();
        }
    }
}
