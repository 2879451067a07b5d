package org.wis.gate;

import java.time.LocalDate;
import java.util.List;

/**
 * A time in which the gate gives one and the same answer.
 *
 * @param from    first day
 * @param to      first day after it; the end of what was looked at when the answer does not change before
 * @param word    the answer in one word
 * @param reasons why she may not write; empty when she may
 */
public record RightSpell(LocalDate from, LocalDate to, Standing.Word word, List<GateReason> reasons) {

    /** Whether she may write in it, on whatever basis. */
    public boolean open() {
        return reasons.isEmpty();
    }

    /** Whether she may write in it by her own certificate: an emergency authorisation is no answer to the question who will write there. */
    public boolean covers() {
        return open() && word != Standing.Word.EMERGENCY;
    }

    /** Whether the day lies in it. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
