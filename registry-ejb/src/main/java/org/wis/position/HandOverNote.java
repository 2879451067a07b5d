package org.wis.position;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.StaffId;

/**
 * What is said about a hand-over.
 *
 * @param receiver   who takes over; null when it lies with the office until somebody comes
 * @param handedOn   the day
 * @param items      what was handed over, at most 500 characters
 * @param documentNo the signed record
 */
public record HandOverNote(StaffId receiver, LocalDate handedOn, String items, String documentNo) implements Serializable {

    private static final int ITEMS_LIMIT = 500;

    /** @throws Refused HAND_OVER_WITHOUT_ITEMS, HAND_OVER_DAY_WRONG without a day, DECISION_WITHOUT_DOCUMENT */
    public HandOverNote {
        documentNo = Decision.documentNumber(documentNo);
        if (items == null || items.isBlank() || items.strip().length() > ITEMS_LIMIT) {
            throw new Refused(PositionRefusal.HAND_OVER_WITHOUT_ITEMS);
        }
        items = items.strip();
        if (handedOn == null) {
            throw new Refused(PositionRefusal.HAND_OVER_DAY_WRONG, null, null);
        }
    }
}
