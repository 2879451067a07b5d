package org.wis.sheet;

import java.util.regex.Pattern;

/** Tells text that a spreadsheet program would compute from text that only begins like it: a telephone number, a negative number, a dash. */
final class Formulas {

    private static final Pattern HARMLESS = Pattern.compile("[+\\-](\\s*|[\\d ()\\-.]+)");

    private Formulas() {
    }

    static boolean runs(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> !text.isBlank();
            case '+', '-' -> !HARMLESS.matcher(text).matches();
            default -> false;
        };
    }
}
