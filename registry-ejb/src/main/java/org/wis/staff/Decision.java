package org.wis.staff;

import java.io.Serializable;
import org.wis.gate.Refused;

/**
 * What every decision about a person's right carries: the document it rests on and the reason in words.
 *
 * @param documentNo number of the document, stripped, never empty, at most 60 characters
 * @param reason     why, stripped, never empty, at most 300 characters
 */
public record Decision(String documentNo, String reason) implements Serializable {

    private static final int REASON_LIMIT = 300;

    /** @throws Refused DECISION_WITHOUT_DOCUMENT, DECISION_WITHOUT_REASON, DECISION_TEXT_TOO_LONG */
    public Decision {
        documentNo = documentNumber(documentNo);
        if (reason == null || reason.isBlank()) {
            throw new Refused(StaffRefusal.DECISION_WITHOUT_REASON);
        }
        reason = Texts.within(reason, REASON_LIMIT);
    }

    /**
     * A document number as it is kept.
     *
     * @param text what was typed, may be null
     * @throws Refused DECISION_WITHOUT_DOCUMENT, DECISION_TEXT_TOO_LONG
     */
    public static String documentNumber(String text) {
        if (text == null || text.isBlank()) {
            throw new Refused(StaffRefusal.DECISION_WITHOUT_DOCUMENT);
        }
        return Texts.within(text, Texts.DOCUMENT_LIMIT);
    }
}
