package org.wis.session;

import org.wis.gate.Refused;

/** Texts as they are kept: stripped, and within their fields. */
final class Typed {

    static final int TITLE = 100;
    static final int ADDRESS = 200;
    static final int NAME = 60;
    static final int DOCUMENT = 60;
    static final int REASON = 300;

    private Typed() {
    }

    /** @throws Refused SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG */
    static String needed(String text, int limit) {
        String kept = optional(text, limit);
        if (kept == null) {
            throw new Refused(SessionRefusal.SESSION_TEXT_MISSING);
        }
        return kept;
    }

    /** Null for what is blank. @throws Refused SESSION_TEXT_TOO_LONG */
    static String optional(String text, int limit) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.strip();
        if (kept.codePointCount(0, kept.length()) > limit) {
            throw new Refused(SessionRefusal.SESSION_TEXT_TOO_LONG, limit);
        }
        return kept;
    }
}
