package org.wis.acceptance.race;

/**
 * One changed row.
 *
 * @param before how it was; null for a new row
 * @param after  how it is; null for a row taken away
 */
record RowChange(RowImage before, RowImage after) {

    RowImage image() {
        return after == null ? before : after;
    }
}
