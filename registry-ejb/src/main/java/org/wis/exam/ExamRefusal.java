package org.wis.exam;

import org.wis.gate.Refusal;

/** Why an act about an exam is refused. */
public enum ExamRefusal implements Refusal {
    /** No such question. */ QUESTION_UNKNOWN,
    /** Text of the question or of an option is missing or too long. */ QUESTION_TEXT_WRONG,
    /** A single choice has 2 to 8 options and one right one, a multiple one at least one right and one wrong, true or false exactly two options. */ QUESTION_OPTIONS_WRONG,
    /** Fewer questions in the bank than a paper asks. Operands: how many there are, how many a paper asks. */ QUESTIONS_TOO_FEW,
    /** No such sitting, or not her own. */ SITTING_UNKNOWN,
    /** She has no confirmed place in the session. */ EXAM_WITHOUT_PLACE,
    /** The session is not announced, or it was cancelled. */ EXAM_SESSION_NOT_HELD,
    /** The session asks for no exam. */ EXAM_NOT_ASKED,
    /** Only the organiser's own office does this. Operand: its name. */ EXAM_NOT_THE_ORGANISER,
    /** The exam is not open now. */ EXAM_NOT_OPEN,
    /** She was at no half-day, or her sign-in was forged. */ EXAM_WITHOUT_ATTENDANCE,
    /** She has passed already. */ EXAM_PASSED_ALREADY,
    /** She has sat as often as one may. Operand: how often. */ EXAM_NO_ATTEMPT_LEFT,
    /** A resit needs an exam opened after the first one. */ EXAM_RESIT_NOT_OPENED,
    /** An online session asks for the second factor. */ EXAM_SECOND_FACTOR,
    /** The time is over; what was saved before counts. Operand: when it ended. */ EXAM_TIME_OVER,
    /** Handed in already. */ EXAM_HANDED_IN,
    /** The paper has no such question or option. */ ANSWER_UNKNOWN,
    /** From before until; not in the past and not before the last day of the session. */ OPENING_TIMES_WRONG,
    /** A score is 0 to 100. */ SCORE_WRONG,
    /** The day of a paper exam: from the session's last day to today. */ PAPER_DAY_WRONG
}
