package org.wis.cases;

/**
 * One version of one row of a card.
 *
 * @param group     which part of the card
 * @param rowId     number of the row
 * @param mandateId under which it was written
 * @param start     when by the clock of the database, sortable text
 * @param present   whether the row was on the card in this version; removed rows stay as versions
 * @param content   what it said
 */
record RowVersion(CardGroup group, long rowId, long mandateId, String start, boolean present, Record content) {
}
