/**
 * Reads and writes the files people live in: .xlsx and .csv as a stream of rows with the address of every cell, whatever a hostile file tries.
 * Publishes {@link org.wis.sheet.SheetFile} (what was uploaded, inspected), {@link org.wis.sheet.SheetRow} and {@link org.wis.sheet.SheetWriter} (a workbook that is written as it goes).
 * It must never hold a whole file as objects, never run or follow anything a file names, and never know what a column means.
 */
package org.wis.sheet;
