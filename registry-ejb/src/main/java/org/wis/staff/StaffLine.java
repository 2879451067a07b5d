package org.wis.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * A person on a post, in a list for a day.
 *
 * @param id                 her number
 * @param name               her name
 * @param officeName         office of the post, or home office
 * @param division           its division
 * @param position           position; null without a post on that day
 * @param establishment      kind of establishment; null without a post
 * @param onEstablishment    whether that kind counts for article 28
 * @param onLeave            whether she is away on that day
 * @param entrySuspended     whether her entry is suspended by decision on that day
 * @param certificateNumber  best certificate; null without one
 * @param certificateState   its state on that day, a name of the certificate states; null without one
 * @param certificateValidTo its last day; null without one
 */
public record StaffLine(StaffId id, String name, String officeName, DivisionCode division, PositionType position, EstablishmentKind establishment,
                        boolean onEstablishment, boolean onLeave, boolean entrySuspended, String certificateNumber, String certificateState,
                        LocalDate certificateValidTo) implements Serializable {
}
