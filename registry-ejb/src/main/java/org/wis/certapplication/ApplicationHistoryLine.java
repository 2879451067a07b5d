package org.wis.certapplication;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One line of an application's history.
 *
 * @param step       what happened
 * @param at         when
 * @param who        name of the person
 * @param documentNo document; null for what the applicant does
 * @param reason     reason; null for what the applicant does
 * @param before     state before; null for the first
 * @param after      state after
 */
public record ApplicationHistoryLine(ApplicationStep step, LocalDateTime at, String who, String documentNo, String reason, ApplicationState before, ApplicationState after)
        implements Serializable {
}
