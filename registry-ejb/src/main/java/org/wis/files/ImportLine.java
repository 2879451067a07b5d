package org.wis.files;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A file handed in, as its owner sees it.
 *
 * @param id         its number
 * @param kind       what it holds
 * @param fileName   its name
 * @param state      how far it is
 * @param mode       what is or was taken over; null before the decision
 * @param tally      rows of the pass that runs or ran last
 * @param rows       rows under the headings
 * @param done       rows the running pass has done
 * @param uploadedAt when it was handed in
 * @param endedAt    when it was over; null before
 * @param keptUntil  last day on which its content is kept; null when it is gone
 * @param before     when the very same file was taken over before; null when never
 */
public record ImportLine(ImportId id, ImportKind kind, String fileName, ImportState state, ImportMode mode, Tally tally, int rows, int done, LocalDateTime uploadedAt,
                         LocalDateTime endedAt, LocalDate keptUntil, LocalDateTime before) implements Serializable {

    /** Whether its rows are being tried out or taken over. */
    public boolean isWorking() {
        return state == ImportState.CHECKING || state == ImportState.IMPORTING;
    }

    /** How much of the running pass is done, in percent. */
    public int percent() {
        return rows == 0 ? 100 : (int) (done * 100L / rows);
    }
}
