package org.wis.files;

import org.wis.gate.Refusal;

/** Why something about a file handed in is refused. */
public enum FilesRefusal implements Refusal {
    /** No such file. */ IMPORT_UNKNOWN,
    /** A file that another person handed in. */ IMPORT_NOT_YOURS,
    /** Its content is no longer kept. */ IMPORT_CLEARED,
    /** It is taken over already, or dropped. */ IMPORT_OVER,
    /** Not checked to the end yet. */ IMPORT_NOT_CHECKED,
    /** All or nothing was chosen, but rows are faulty. Operand: how many. */ IMPORT_HAS_FAULTS,
    /** Nothing in it that could be taken over. */ IMPORT_WITHOUT_GOOD_ROWS,
    /** The row was tried out and nothing was kept. Operand: what it would have been. */ ROW_ONLY_TRIED,
    /** A value that the row needs is missing. Operand: key of the column. */ ROW_VALUE_MISSING,
    /** Office is not in the jurisdiction, or nobody has such an office. */ ROW_OFFICE_UNKNOWN,
    /** Several offices have this name: the code is needed. */ ROW_OFFICE_AMBIGUOUS,
    /** The name is not the one registered with this identity number. */ ROW_NAME_DIFFERS,
    /** The sex is not the registered one, and cannot be changed by a file. */ ROW_SEX_DIFFERS,
    /** She belongs to another office of the county: a transfer is ordered by an appointment. */ ROW_OFFICE_DIFFERS,
    /** What is registered is to change, but no document is named. */ ROW_DOCUMENT_MISSING,
    /** The same post is registered with another establishment or document, and a file does not correct that. */ ROW_POST_DIFFERS,
    /** A training of that name and moment is registered otherwise, and a file does not correct that. */ ROW_TRAINING_DIFFERS,
    /** Neither enrolment number nor identity number. */ ROW_PERSON_MISSING,
    /** She has no confirmed place in this session, or there is no such session. */ ROW_NOT_ENROLLED,
    /** The session has no such half-day. */ ROW_NO_SUCH_HALF_DAY
}
