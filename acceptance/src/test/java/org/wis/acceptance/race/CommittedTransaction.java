package org.wis.acceptance.race;

import java.util.List;

/**
 * A transaction as the binary log holds it.
 *
 * @param position log file and end position: transactions stand in the order of their commits
 * @param changes  the rows it changed in the database looked at, in the order of its statements
 */
record CommittedTransaction(String position, List<RowChange> changes) {
}
