package org.wis.staff;

import org.wis.gate.Refusal;

/** Why something about people and posts is refused. */
public enum StaffRefusal implements Refusal {
    /** No such person. */ PERSON_UNKNOWN,
    /** No such office. */ OFFICE_UNKNOWN,
    /** No such acting appointment. */ ACTING_UNKNOWN,
    /** No such emergency authorisation. */ EMERGENCY_UNKNOWN,
    /** The account stands for no person, so it has nothing of its own. */ ACCOUNT_WITHOUT_PERSON,
    /** Nobody decides about her own right. */ OWN_RIGHT_NOT_OWN_DECISION,

    /** A decision needs a document number. */ DECISION_WITHOUT_DOCUMENT,
    /** A decision needs a reason. */ DECISION_WITHOUT_REASON,
    /** Longer than the field. Operand: limit in characters. */ DECISION_TEXT_TOO_LONG,
    /** The person must have been heard, before the decision. */ HEARING_MISSING,
    /** The period would hold no day. Operands: first day, last day. */ PERIOD_EMPTY,
    /** A date lies in the future. Operand: the date. */ DATE_IN_FUTURE,
    /** A date lies in the past. Operand: the date. */ DATE_IN_PAST,
    /** A needed date is missing. */ DATE_MISSING,

    /** A name is needed, at most 60 characters. */ STAFF_NAME_MISSING,
    /** Not a citizen identity number of 18 characters with a right check character. */ STAFF_ID_NUMBER_WRONG,
    /** A sex code of GB/T 2261.1 is needed. */ SEX_CODE_UNKNOWN,
    /** The person is registered already. */ PERSON_ALREADY_REGISTERED,
    /** The person still holds a post elsewhere: that office ends it first. */ PERSON_STILL_APPOINTED,

    /** The position does not exist at offices of this level. Operand: position type. */ POSITION_NOT_OF_THIS_OFFICE,
    /** The office lies in another county. */ OFFICE_OUTSIDE_COUNTY,
    /** Same person, office and position at that time already. Operands: first and last day of the other. */ APPOINTMENT_OVERLAPS,
    /** No such appointment of this person, or ended already. */ APPOINTMENT_UNKNOWN,
    /** A transfer ends the former posts: there is none on that day. */ NOTHING_TO_TRANSFER,
    /** She works in this county already: a transfer within the county asks nobody. */ TRANSFER_WITHIN_COUNTY,
    /** A transfer of hers is open already. */ TRANSFER_OPEN_ALREADY,
    /** No such transfer here. */ TRANSFER_UNKNOWN,
    /** The transfer is not at the step for this. Operand: its state. */ TRANSFER_STATE_WRONG,
    /** Who asked for a person does not say the other county's opinion. */ TRANSFER_TWO_PERSONS,

    /** Leave is recorded for these days already. Operands: first and last day of the other. */ LEAVE_OVERLAPS,
    /** No leave to return from on that day. */ NOT_ON_LEAVE_THAT_DAY,

    /** Signed for this year already. Operand: the year. */ PLEDGE_ALREADY_SIGNED,
    /** The year cannot be signed for now. Operand: the year. */ PLEDGE_YEAR_WRONG,

    /** Entry is suspended by decision already. Operand: document number. */ ENTRY_ALREADY_SUSPENDED,
    /** No decision to lift. */ ENTRY_NOT_SUSPENDED,

    /** An acting operator comes from another township of the same county. */ ACTING_NOT_FROM_THIS_COUNTY,
    /** She is the operator of this very township. */ ACTING_IN_OWN_TOWNSHIP,
    /** She may not write in her own township now: no post, leave, certificate or decision. */ ACTING_NOT_ELIGIBLE,
    /** She acts in this township already at that time. Operands: first and last day of the other. */ ACTING_OVERLAPS,
    /** It has ended already. */ ACTING_ENDED,

    /** An emergency needs somebody on establishment in the county. */ EMERGENCY_NOT_ON_ESTABLISHMENT,
    /** The confidentiality pledge of the year is not signed. */ EMERGENCY_PLEDGE_MISSING,
    /** Proposer and approver are two persons, the grantee a third. */ EMERGENCY_TWO_PERSONS,
    /** More days than a person may have in a year. Operands: days used, most days. */ EMERGENCY_DAYS_USED_UP,
    /** Approved already. */ EMERGENCY_ALREADY_APPROVED,
    /** Not approved. */ EMERGENCY_NOT_APPROVED,
    /** Extended once already. */ EMERGENCY_ALREADY_EXTENDED,
    /** Ended. */ EMERGENCY_ENDED,
    /** The last day of the proposal has passed before it was approved. */ EMERGENCY_PROPOSAL_STALE,

    /** The division is frozen at that time already. Operand: document number. */ UNIT_ALREADY_FROZEN,
    /** The division is not frozen. */ UNIT_NOT_FROZEN
}
