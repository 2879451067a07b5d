package org.wis.division;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One change of a division.
 *
 * @param event       what happened
 * @param oldName     name before; null when established
 * @param newName     name after; null when closed
 * @param successor   what took its place; null when none
 * @param documentNo  the document that orders it, or the table it came with
 * @param effectiveOn first day of the new state
 * @param at          when it was entered
 */
public record DivisionHistoryLine(DivisionEvent event, String oldName, String newName, DivisionCode successor, String documentNo, LocalDate effectiveOn, LocalDateTime at)
        implements Serializable {
}
