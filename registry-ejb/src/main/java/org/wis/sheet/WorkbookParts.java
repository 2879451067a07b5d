package org.wis.sheet;

import java.util.Set;

/**
 * What the look through a workbook found.
 *
 * @param sheet  name of the first sheet that can be seen
 * @param merged first cell of each group of merged cells on it
 */
record WorkbookParts(String sheet, Set<CellAddress> merged) {
}
