package org.wis.cases;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.io.Serializable;
import java.util.Objects;
import org.wis.gate.Refused;

/**
 * A person's name as her document writes it: Han characters of every plane (GB 18030-2022), the separation dot U+00B7 of ethnic names, letters of foreign
 * names. Signs that no name has are refused, and so is a beginning that a spreadsheet would run as a formula.
 *
 * @param value normalised, 1 to 50 characters, never null
 */
public record WomanName(String value) implements Serializable {

    /** Most characters of a name. A character of a supplementary plane counts as one. */
    public static final int MOST_CHARACTERS = 50;

    private static final String FORMULA_STARTS = "=+-@";
    private static final String SEPARATION_DOTS = "\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387\u16EB\u2E31";
    private static final String OTHER_MARKS = "\u00B7 '\u2019.-()";

    /** @throws Refused NAME_EMPTY, NAME_TOO_LONG, NAME_FORMULA, NAME_SYMBOL, NAME_INVISIBLE, NAME_PRIVATE_CHARACTER */
    public WomanName {
        value = normalised(Objects.requireNonNull(value, "value"));
        if (value.isEmpty()) {
            throw new Refused(ValueRefusal.NAME_EMPTY);
        }
        if (FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) {
            throw new Refused(ValueRefusal.NAME_FORMULA, value.substring(0, 1));
        }
        int length = value.codePointCount(0, value.length());
        if (length > MOST_CHARACTERS) {
            throw new Refused(ValueRefusal.NAME_TOO_LONG, length, MOST_CHARACTERS);
        }
        value.codePoints().forEach(WomanName::requireOfAName);
    }

    /** Reads what was typed. @throws Refused as the constructor does */
    public static WomanName of(String text) {
        return new WomanName(text);
    }

    /** Whether the name has more than one character and only Han characters with separation dots between, as nearly every name does. */
    public boolean usual() {
        return value.codePointCount(0, value.length()) > 1
                && value.codePoints().allMatch(character -> character == 0xB7 || UCharacter.hasBinaryProperty(character, UProperty.IDEOGRAPHIC))
                && !value.startsWith("\u00B7") && !value.endsWith("\u00B7");
    }

    private static String normalised(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Typed.halfWidth(text).codePoints()
                .map(character -> SEPARATION_DOTS.indexOf(character) >= 0 ? 0xB7 : character)
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    private static void requireOfAName(int character) {
        int type = UCharacter.getType(character);
        switch (type) {
            case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.LOWERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER,
                 UCharacterCategory.MODIFIER_LETTER, UCharacterCategory.OTHER_LETTER, UCharacterCategory.LETTER_NUMBER,
                 UCharacterCategory.DECIMAL_DIGIT_NUMBER -> { }
            case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.COMBINING_SPACING_MARK -> {
                if (UCharacter.hasBinaryProperty(character, UProperty.VARIATION_SELECTOR)) {
                    throw new Refused(ValueRefusal.NAME_INVISIBLE, shown(character));
                }
            }
            case UCharacterCategory.PRIVATE_USE -> throw new Refused(ValueRefusal.NAME_PRIVATE_CHARACTER, shown(character));
            case UCharacterCategory.CONTROL, UCharacterCategory.FORMAT, UCharacterCategory.SURROGATE, UCharacterCategory.LINE_SEPARATOR,
                 UCharacterCategory.PARAGRAPH_SEPARATOR -> throw new Refused(ValueRefusal.NAME_INVISIBLE, shown(character));
            default -> {
                if (OTHER_MARKS.indexOf(character) < 0) {
                    throw new Refused(ValueRefusal.NAME_SYMBOL, shown(character));
                }
            }
        }
    }

    private static String shown(int character) {
        return String.format("U+%04X", character);
    }

    @Override
    public String toString() {
        return value;
    }
}
