package org.wis.division;

import java.util.List;

/**
 * A line of a CSV file.
 *
 * @param line  its number, from 1
 * @param cells its cells; empty when it could not be read
 * @param fault why it could not be read; null when it could
 */
record CsvRow(int line, List<String> cells, ImportFault.Kind fault) {
}
