package org.wis.division;

import org.wis.gate.Refused;

/** What a place name may hold: letters of any script (rare and private-use characters of the national table too), digits, brackets and the joining signs seen there. Nothing that a spreadsheet or a page could take for a command. */
final class PlaceName {

    private static final int LIMIT = 100;
    private static final String SIGNS = "()（）·、-—〇 　";

    private PlaceName() {
    }

    /** The name without surrounding blanks. @throws Refused DIVISION_NAME_MALFORMED */
    static String checked(String name) {
        String text = name == null ? "" : name.strip();
        if (!isGood(text)) {
            throw new Refused(DivisionRefusal.DIVISION_NAME_MALFORMED, text.substring(0, Math.min(text.length(), LIMIT)));
        }
        return text;
    }

    static boolean isGood(String text) {
        return !text.isBlank() && text.length() <= LIMIT && text.charAt(0) != '-' && text.codePoints().allMatch(PlaceName::fits);
    }

    private static boolean fits(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.PRIVATE_USE || SIGNS.indexOf(character) >= 0;
    }
}
