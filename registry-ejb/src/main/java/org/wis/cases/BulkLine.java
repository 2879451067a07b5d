package org.wis.cases;

import java.util.List;

/**
 * What became of one card of a list.
 *
 * @param index    its place in the list, from 0
 * @param number   the number of the new card; null when it was refused
 * @param findings what the rules found, in the way or not
 */
public record BulkLine(int index, CaseNumber number, List<Finding> findings) {

    /** Whether a card was opened. */
    public boolean opened() {
        return number != null;
    }
}
