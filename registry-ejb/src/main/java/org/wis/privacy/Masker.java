package org.wis.privacy;

/** The one way in which personal values are masked on lists, forms, prints and exports. */
public final class Masker {

    private Masker() {
    }

    /** An identity number with its address code and last four shown, {@code 990102********0023}; short numbers show the last two only. Null stays null. */
    public static String idNumber(String number) {
        if (number == null) {
            return null;
        }
        return number.length() >= 15
                ? number.substring(0, 6) + "*".repeat(number.length() - 10) + number.substring(number.length() - 4)
                : tail(number, 2);
    }

    /** A telephone number with its last four shown, {@code •••• 0023}. Null stays null. */
    public static String phone(String phone) {
        return phone == null ? null : "•••• " + (phone.length() > 4 ? phone.substring(phone.length() - 4) : "");
    }

    /** A name with its first character shown, {@code 王**}. Null stays null. */
    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    private static String tail(String text, int shown) {
        int hidden = Math.max(0, text.length() - shown);
        return "*".repeat(hidden) + text.substring(hidden);
    }
}
