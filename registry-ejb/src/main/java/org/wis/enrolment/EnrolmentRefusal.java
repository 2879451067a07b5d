package org.wis.enrolment;

import org.wis.gate.Refusal;

/** Why something about seats is refused. */
public enum EnrolmentRefusal implements Refusal {
    /** No such enrolment, or not of this session. */ ENROLMENT_UNKNOWN,
    /** The session is not announced, or over. */ SESSION_NOT_OPEN_FOR_SEATS,
    /** The session is not for her county. */ SESSION_NOT_FOR_THIS_COUNTY,
    /** She is in this session already. */ ENROLLED_ALREADY,
    /** She is in another session on these days. Operands: title, first and last day of the other. */ ENROLLED_ELSEWHERE_THEN,
    /** She holds no post in the county on the first day. */ PERSON_WITHOUT_POST,
    /** The step does not follow from how the enrolment stands. Operand: its state. */ ENROLMENT_STEP_WRONG,
    /** Attendance is recorded: the seat stays hers. */ ENROLMENT_ATTENDED,
    /** Her township would have nobody who may write on a peak day; confirm it, or send somebody else. Operands: township, day. */ TOWNSHIP_WOULD_BE_EMPTY,
    /** A reason is needed. */ ENROLMENT_REASON_MISSING,

    /** An exchange is between two seats of two different sessions and two persons. */ EXCHANGE_WRONG,
    /** One of the seats is not held any more, or a session is over. */ EXCHANGE_STALE,
    /** No such proposal, or decided already. */ EXCHANGE_UNKNOWN,

    /** Only a session that ends by the last day of make-up may be booked to the year before; later ones with the province. Operand: that day. */ BOOKING_TOO_LATE,
    /** Booked, or asked for, already. */ BOOKING_TWICE,
    /** The session crosses a year or does not lie in the year after. */ BOOKING_YEAR_WRONG,
    /** Nothing was asked, or it is not this office's turn. */ BOOKING_NOT_ASKED
}
