package org.wis.sheet;

import org.wis.gate.Refusal;

/** Why a file is not read at all. Each has one clear sentence with the way out. */
public enum SheetRefusal implements Refusal {
    /** It holds nothing. */ FILE_EMPTY,
    /** Larger than a file of people can be. Operand: limit in megabytes. */ FILE_TOO_LARGE,
    /** Neither a workbook nor text: a picture, a document, an archive. */ FILE_NOT_A_SHEET,
    /** A workbook of the old format, before 2007. */ FILE_OLD_FORMAT,
    /** A workbook protected by a password. */ FILE_ENCRYPTED,
    /** A workbook with macros. */ FILE_WITH_MACROS,
    /** A workbook that takes values from other files or from the net. */ FILE_WITH_LINKS,
    /** A workbook with other files inside. */ FILE_WITH_FILES_INSIDE,
    /** Swells beyond all measure when it is opened. */ FILE_SWELLS,
    /** Its inner text declares document types or entities, which no spreadsheet program writes. */ FILE_UNSAFE_XML,
    /** Cannot be read: cut off or damaged. */ FILE_DAMAGED,
    /** No sheet that can be seen, or nothing on it. */ FILE_WITHOUT_ROWS,
    /** More rows than are taken at once. Operand: limit. */ FILE_TOO_MANY_ROWS,
    /** More columns than any of our tables has. Operand: limit. */ FILE_TOO_MANY_COLUMNS,
    /** Text in UTF-16. */ FILE_UTF_16,
    /** Bytes that are neither UTF-8 nor GB 18030. Operand: line. */ FILE_BROKEN_BYTES,
    /** A line longer than any honest one. Operands: line, limit. */ FILE_LINE_TOO_LONG,
    /** A character with code 0. Operand: line. */ FILE_NUL,
    /** A quotation that is opened and never closed. Operand: line where it opens. */ FILE_QUOTE_OPEN,
    /** Characters behind a closed quotation. Operand: line. */ FILE_QUOTE_WRONG
}
