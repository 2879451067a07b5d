package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.staff.StaffId;

/**
 * Training done elsewhere, in a list.
 *
 * @param id         its number
 * @param staff      whose it is
 * @param name       her name
 * @param officeName her home office
 * @param title      what was taught
 * @param organiser  who held it
 * @param level      level of the organiser, 2 to 5
 * @param online     whether it was online
 * @param day        the day
 * @param minutes    minutes that may be credited
 * @param documentNo what it rests on
 * @param enteredBy  who entered it
 * @param ownEntry   whether the reader entered it
 * @param decision   what the province decided
 * @param reason     why; null while it waits
 */
public record OutsideLine(OutsideId id, StaffId staff, String name, String officeName, String title, String organiser, int level, boolean online, LocalDate day, int minutes,
                          String documentNo, String enteredBy, boolean ownEntry, OutsideDecision decision, String reason) implements Serializable {

    /** Whether the province has not decided yet. */
    public boolean isWaiting() {
        return decision == OutsideDecision.WAITING;
    }
}
