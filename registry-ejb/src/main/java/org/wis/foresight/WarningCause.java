package org.wis.foresight;

import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.gate.EarlyWarning;

/**
 * What a notice is about, as text: the same text never makes a second notice for the same reader.
 *
 * @param place    county of the person; for a sum the prefecture or province it is made for
 * @param staff    number of the person; 0 for a sum
 * @param kind     what ends
 * @param dueOn    last good day
 * @param noticeOn day of the stage that was reached: the next stage is another notice
 */
record WarningCause(DivisionCode place, long staff, EarlyWarning.Kind kind, LocalDate dueOn, LocalDate noticeOn) {

    private static final String FIRST = "warning.";
    private static final int PARTS = 6;

    static WarningCause of(DivisionCode place, long staff, EarlyWarning warning) {
        return new WarningCause(place, staff, warning.kind(), warning.dueOn(), warning.noticeOn());
    }

    /** @throws IllegalStateException when the text is no such cause */
    static WarningCause read(String text) {
        String[] parts = text.split("\\.");
        if (parts.length != PARTS) {
            throw new IllegalStateException("no cause of a warning: " + text);
        }
        return new WarningCause(new DivisionCode(parts[1]), Long.parseLong(parts[2]), EarlyWarning.Kind.valueOf(parts[3]), LocalDate.parse(parts[4]), LocalDate.parse(parts[5]));
    }

    /** How all causes of a place begin. */
    static String beginning(DivisionCode place) {
        return FIRST + place.value() + '.';
    }

    /** The cause whatever its stage. */
    String anyStage() {
        return beginning(place) + staff + '.' + kind + '.' + dueOn + '.';
    }

    /** The whole. */
    String text() {
        return anyStage() + noticeOn;
    }
}
