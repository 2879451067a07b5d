package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a session ends for a person.
 *
 * @param place   her place
 * @param halves  half-days of the session
 * @param counted of these, half-days that count
 * @param score   the best result of her exam, points of 100; null when she sat none
 * @param result  how it ends
 * @param why     why, last part of the key {@code completion.why.X}
 * @param on      day of completion
 */
public record CompletionLine(PlaceInSession place, int halves, int counted, Integer score, CompletionResult result, String why, LocalDate on) implements Serializable {
}
