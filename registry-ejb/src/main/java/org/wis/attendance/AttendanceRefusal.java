package org.wis.attendance;

import org.wis.gate.Refusal;

/** Why an act of attendance, completion, correction or of training elsewhere is refused. */
public enum AttendanceRefusal implements Refusal {
    /** No such half-day. */ HALF_DAY_UNKNOWN,
    /** No such place in a session. */ PLACE_IN_SESSION_UNKNOWN,
    /** No such session. */ HELD_SESSION_UNKNOWN,
    /** No such training elsewhere. */ OUTSIDE_TRAINING_UNKNOWN,
    /** Only the organiser's own office does this. */ NOT_THE_ORGANISER,
    /** The session is not published, or it was cancelled. */ SESSION_NOT_HELD,
    /** The session is completed; what is wrong is corrected with a document. */ SESSION_COMPLETED,
    /** The session is not completed yet: nothing to correct, the list is still open. */ SESSION_NOT_COMPLETED,
    /** The session has not ended. Operand: when it ends. */ SESSION_STILL_RUNNING,
    /** Somebody's exam is still running. Operand: until when. */ SESSION_EXAM_RUNNING,
    /** Nobody's place is confirmed. */ SESSION_WITHOUT_PEOPLE,
    /** The half-day has not begun. Operand: when it begins. */ HALF_DAY_NOT_BEGUN,
    /** The code is not the one on the screen now. */ SIGN_CODE_EXPIRED,
    /** She has no confirmed place in this session. */ SIGN_WITHOUT_PLACE,
    /** Outside the hours in which one may sign in. Operands: from, until. */ SIGN_IN_CLOSED,
    /** Outside the hours in which one may sign out. Operands: from, until. */ SIGN_OUT_CLOSED,
    /** She has signed in already. Operand: when. */ ALREADY_SIGNED_IN,
    /** She has not signed in. */ NOT_SIGNED_IN_YET,
    /** The organiser has entered this half-day by hand. */ SIGN_BY_ORGANISER,
    /** Somebody in the list has no confirmed place in this session. */ LIST_OF_OTHERS,
    /** The same person twice for a half-day. */ LIST_TWICE,
    /** The state of a half-day is missing. */ ATTENDANCE_STATE_MISSING,
    /** In before out, both only for who was there. */ ATTENDANCE_TIMES_WRONG,
    /** An excuse has a reason. */ ATTENDANCE_EXCUSE_WITHOUT_REASON,
    /** Reason too long. Operand: the limit. */ ATTENDANCE_REASON_TOO_LONG,
    /** What was voided for a forged sign-in is changed by a correction only. */ ATTENDANCE_VOIDED,
    /** A forged sign-in is entered as such, with a document, and not in the list. */ VOID_NOT_IN_LIST,
    /** The organiser's days for corrections are over; the province corrects. Operand: their last day. */ CORRECTION_BY_PROVINCE_ONLY,
    /** Nothing would change. */ CORRECTION_WITHOUT_CHANGE,
    /** Day of completion: from the session's last day to today. Operands: from, until. */ COMPLETION_DAY_WRONG,
    /** Title, organiser, level, result are needed. */ OUTSIDE_TRAINING_INCOMPLETE,
    /** Day, times and minutes fit together; a training that has not ended does not count. */ OUTSIDE_TRAINING_DAYS_WRONG,
    /** The province has decided about it already. */ OUTSIDE_TRAINING_DECIDED,
    /** Who entered it does not recognise it. */ OUTSIDE_TRAINING_OWN_ENTRY
}
