package org.wis.division;

import java.io.Serializable;

/**
 * How far an import is.
 *
 * @param phase           what it is doing
 * @param done            lines done in this phase
 * @param total           lines of this phase; 0 while still counting
 * @param result          what became of the good lines
 * @param vanished        divisions closed because the table no longer holds them
 * @param closingWithheld whether closing was asked but not done because lines were refused: a line that cannot be read must not look vanished
 * @param faults          lines refused
 * @param seconds         time spent in this phase
 */
public record ImportProgress(Phase phase, int done, int total, PieceResult result, int vanished, boolean closingWithheld, int faults, double seconds) implements Serializable {

    /** The steps of an import. */
    public enum Phase {
        /** Reads every line and judges it; writes nothing. */ CHECKING,
        /** Writes the good lines. */ WRITING,
        /** Closes what vanished. */ CLOSING,
        /** Everything is done. */ DONE,
        /** Refused as a whole; nothing was written. */ REFUSED
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return phase == Phase.DONE || phase == Phase.REFUSED;
    }

    /** Lines a second so far. */
    public long rate() {
        return seconds <= 0 ? 0 : Math.round(done / seconds);
    }

    /** Seconds left at this rate; 0 when unknown. */
    public long remainingSeconds() {
        return rate() == 0 || total <= done ? 0 : (total - done) / rate() + 1;
    }

    /** Share done, 0 to 100. */
    public int percent() {
        return phase == Phase.DONE ? 100 : total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }
}
