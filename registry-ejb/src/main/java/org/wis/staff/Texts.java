package org.wis.staff;

import org.wis.gate.Refused;

/** Lengths of what is typed, counted as the database counts them: in characters, a supplementary one is one. */
final class Texts {

    static final int DOCUMENT_LIMIT = 60;

    private Texts() {
    }

    /** The text without blanks around it. @throws Refused DECISION_TEXT_TOO_LONG with the limit */
    static String within(String text, int limit) {
        String stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > limit) {
            throw new Refused(StaffRefusal.DECISION_TEXT_TOO_LONG, limit);
        }
        return stripped;
    }
}
