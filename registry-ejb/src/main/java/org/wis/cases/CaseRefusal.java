package org.wis.cases;

import org.wis.gate.Refusal;

/** Why something about a card is refused. Operands never hold a personal value. */
public enum CaseRefusal implements Refusal {
    /** No card has this number. Operand: the case number. */
    CASE_UNKNOWN,
    /** Findings block the card; see the list. Operands: the rules. */
    CARD_REFUSED,
    /** Somebody else saved the card meanwhile; see both versions. Operand: the case number. */
    CASE_CONFLICT,
    /** The card names a line that it does not have. Operand: the group. */
    LINE_UNKNOWN,
    /** A text is too long. Operands: the field, how many characters are allowed. */
    TEXT_TOO_LONG,
    /** A text holds a character that no register takes: pictogram, control character. Operands: the field, the code point. */
    TEXT_CHARACTER,
    /** A required group or value is missing. Operand: the field. */
    VALUE_MISSING,
    /** The identity document already has a card in the registry. */
    DOCUMENT_HAS_CARD,
    /** The card must be kept by a village. Operand: the division. */
    NOT_A_VILLAGE,
    /** No such division, or it is no longer in force. Operand: the division. */
    VILLAGE_UNKNOWN,
    /** The village lies outside what one may write. Operand: the division. */
    OUTSIDE_OWN_DIVISIONS,
    /** This is not changed by amending: moving and exiting are acts of their own. Operand: the field. */
    NOT_BY_AMENDING,
    /** The card has left the registry already. Operand: the status. */
    CASE_NOT_ACTIVE,
    /** The card has not left the registry. */
    CASE_NOT_EXITED,
    /** A merge is decided by two persons and is no exit. */
    MERGE_IS_NO_EXIT,
    /** The day lies in the future. Operand: the field. */
    DAY_IN_FUTURE,
    /** The day lies before the entry of the card. Operand: the field. */
    DAY_BEFORE_ENTRY,
    /** On an exited card only services begun before go on. */
    NO_NEW_SERVICE_AFTER_EXIT,
    /** A reason must be given to see a masked value. */
    REASON_MISSING,
    /** This field is not kept masked, or the card has no value there. Operand: the field. */
    NOTHING_TO_REVEAL,
    /** The consent is not in force, so there is nothing to withdraw. Operand: the consent. */
    CONSENT_NOT_IN_FORCE,
    /** The consent is in force already. Operand: the consent. */
    CONSENT_IN_FORCE,
    /** A notice required by law is not withdrawn. Operand: the notice. */
    NOTICE_NOT_WITHDRAWN,
    /** The card did not exist at that moment. */
    NOT_YET_ON_RECORD,
    /** The list is too long for one transaction. Operand: how many cards are allowed. */
    TOO_MANY_CARDS,
    /** The place where the list goes on is unreadable. */
    PAGE_MARK_UNREADABLE
}
