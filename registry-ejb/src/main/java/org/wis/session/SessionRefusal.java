package org.wis.session;

import org.wis.gate.Refusal;

/** Why something about plans, courses and sessions is refused. */
public enum SessionRefusal implements Refusal {
    /** No such session, or none for the reader. */ SESSION_UNKNOWN,
    /** No such course. */ COURSE_UNKNOWN,
    /** No such venue. */ VENUE_UNKNOWN,
    /** No such trainer. */ TRAINER_UNKNOWN,
    /** No such plan. */ PLAN_UNKNOWN,
    /** No such item of a plan. */ PLAN_ITEM_UNKNOWN,

    /** A text is needed. */ SESSION_TEXT_MISSING,
    /** Longer than the field. Operand: limit in characters. */ SESSION_TEXT_TOO_LONG,
    /** A course belongs to a subject area. */ COURSE_WITHOUT_SUBJECT,
    /** Questions of a paper are 1 to 200, its minutes 1 to 480. */ EXAM_NUMBERS_WRONG,
    /** A venue has 1 to 5,000 seats. */ VENUE_SEATS_WRONG,
    /** The office has one of this name already. */ NAME_TAKEN,

    /** A course must be chosen. */ SESSION_WITHOUT_COURSE,
    /** A session has at least one day. */ SESSION_WITHOUT_DAY,
    /** The same day twice. Operand: the day. */ SESSION_DAY_TWICE,
    /** A day has at least one half-day. Operand: the day. */ SESSION_DAY_EMPTY,
    /** The half-days of a day are in order and do not overlap. Operand: the day. */ SESSION_HALVES_WRONG,
    /** Approved minutes are 1 to the minutes of the day's timetable. Operands: the day, minutes of the timetable. */ SESSION_MINUTES_WRONG,
    /** Days lie within 366 days, from 2000 on. */ SESSION_TOO_LONG,
    /** A session is not scheduled into the past. Operand: the day. */ SESSION_IN_PAST,
    /** Seats are 1 to 5,000. */ SESSION_CAPACITY_WRONG,
    /** Quotas together are more than the seats. Operands: quotas, seats. */ SESSION_QUOTA_OVER_CAPACITY,
    /** A quota is for a county in the organiser's jurisdiction, once, and not negative. Operand: county. */ SESSION_QUOTA_WRONG,
    /** The notice comes from the organiser itself or from an office above it. */ NOTICE_OFFICE_NOT_ABOVE,
    /** An office that issued the notice is named with the number of the notice. */ NOTICE_NUMBER_MISSING,
    /** A session is published with the number of its notice. */ SESSION_WITHOUT_NOTICE,
    /** The session is completed or called off. */ SESSION_CLOSED,
    /** The session is not published. */ SESSION_NOT_PUBLISHED,
    /** Published already. */ SESSION_ALREADY_PUBLISHED,
    /** Attendance is recorded: days and times stay as they are. */ SESSION_ATTENDED_ALREADY,
    /** Seats given already are more than the new number. Operands: seats given, new number. */ SEATS_GIVEN_ALREADY,
    /** Something stands in the way. Operands: the codes. */ SESSION_CONFLICTS,
    /** Something is to be looked at; saving again with the confirmation holds. Operands: the codes. */ SESSION_WARNINGS,
    /** The item belongs to another office's plan or another year. */ PLAN_ITEM_NOT_OF_THIS_SESSION,

    /** A plan is for this year or the next, or a past one to read. Operand: the year. */ PLAN_YEAR_WRONG,
    /** There is a plan for that year already. */ PLAN_EXISTS,
    /** The plan is handed in or approved. */ PLAN_NOT_EDITABLE,
    /** A plan has at least one item. */ PLAN_EMPTY,
    /** The plan is not handed in. */ PLAN_NOT_SUBMITTED,
    /** Nobody approves what she handed in herself; the office above decides. */ PLAN_TWO_PERSONS,
    /** Only the office right above, or higher, decides on a plan. */ PLAN_NOT_FROM_ABOVE,
    /** The numbers of an item are wrong: minutes 1 to 60,000, month 1 to 12, persons 1 to 100,000, budget not negative, level 2 to 5. */ PLAN_ITEM_NUMBERS_WRONG,
    /** There is no plan of that year to copy. Operand: the year. */ PLAN_TO_COPY_MISSING
}
