package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;

/**
 * One act of writing under a certificate, with the latest second look at it.
 *
 * @param id         its line of the trail
 * @param at         when it was written
 * @param action     what was done, by the name of the action
 * @param subject    number of the card; for cards opened in bulk the division
 * @param division   whose records were written
 * @param result     of the latest second look; null while nobody looked again
 * @param note       remark of that look; null without one
 * @param verifier   who looked; null without one
 * @param verifiedAt when; null without one
 */
public record WrittenLine(WrittenLineId id, LocalDateTime at, String action, String subject, DivisionCode division, ReverificationResult result, String note,
                          String verifier, LocalDateTime verifiedAt) implements Serializable {

    /** Whether the subject is the number of a card, that can be opened. */
    public boolean ofCard() {
        return subject.matches("\\d{15}");
    }
}
