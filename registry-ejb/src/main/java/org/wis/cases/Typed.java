package org.wis.cases;

/** How typed text is cleaned before it is read: full-width letters, digits and signs become plain ones, and every blank a simple blank. */
final class Typed {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Typed() {
    }

    /** The text in half width. Han characters, compatibility forms included, stay as they are: a name is what its owner's document says. */
    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(Typed::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The text in half width without any blank. */
    static String withoutBlanks(String text) {
        return halfWidth(text).replace(" ", "");
    }

    private static int plain(int character) {
        if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
            return character - FULL_WIDTH_SHIFT;
        }
        return Character.getType(character) == Character.SPACE_SEPARATOR ? ' ' : character;
    }
}
