package org.wis.division;

import org.wis.gate.Refusal;

/** Why something about divisions is refused. */
public enum DivisionRefusal implements Refusal {
    /** Not 2, 4, 6, 9 or 12 digits. Operand: the text given. */
    DIVISION_CODE_MALFORMED,
    /** No such division. Operand: the code. */
    DIVISION_UNKNOWN,
    /** No longer in force. Operands: the code, its last day plus one, the successor or empty. */
    DIVISION_CLOSED,
    /** A name that is blank, longer than 100 characters, or holds signs that no place name has. Operand: the name. */
    DIVISION_NAME_MALFORMED,
    /** Prefix 99 is fictitious and belongs to the demo only. Operand: the code. */
    DIVISION_FICTITIOUS,
    /** The code is taken already. Operand: the code. */
    DIVISION_EXISTS,
    /** The successor is the division itself, of another level, or no longer in force. Operand: the code. */
    DIVISION_SUCCESSOR_UNFIT,
    /** Divisions in force still lie in the one to be closed. Operands: the code, how many. */
    DIVISION_NOT_EMPTY,
    /** A change of divisions needs the number of the document that orders it. */
    DIVISION_DOCUMENT_MISSING,
    /** A change cannot take effect before the division began. Operands: the day, the first day. */
    DIVISION_DAY_UNFIT,
    /** A new name shows at once, so it cannot be entered before its day. Operands: the day, today. */
    DIVISION_RENAMED_AHEAD,
    /** More lines in one piece than are taken at once. Operands: given, limit. */
    IMPORT_PIECE_TOO_LARGE,
    /** Neither a zip, a tgz nor a CSV file by one of the known names, or damaged. Operand: the file name. */
    ARCHIVE_UNREADABLE,
    /** Unpacks to more than any true table of divisions holds. Operands: the file name, the limit in MB. */
    ARCHIVE_TOO_LARGE,
    /** Holds names that lead out of the archive, links, or the same table twice. Operand: the entry. */
    ARCHIVE_NAMES_HOSTILE,
    /** Holds none of provinces.csv, cities.csv, areas.csv, streets.csv, villages.csv. Operand: the file name. */
    ARCHIVE_WITHOUT_TABLES
}
