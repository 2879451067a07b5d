package org.wis.cases;

import org.wis.gate.Refusal;

/** Why a typed value is not one. Operands never repeat a personal value: the page shows what was typed beside the field. */
public enum ValueRefusal implements Refusal {
    /** Not 18 characters (nor the old 15). Operand: how many were given. */
    ID_NUMBER_LENGTH,
    /** Something other than digits and a final X. */
    ID_NUMBER_CHARACTERS,
    /** Digits 7 to 14 are no day of the calendar. */
    ID_NUMBER_DATE,
    /** The last character does not fit the others: one of them is mistyped. */
    ID_NUMBER_CHECK_DIGIT,
    /** The number begins with 99, which only the demo uses. */
    ID_NUMBER_DEMO_ONLY,
    /** The old form of 15 digits. Operand: the same number in 18 digits, to be compared with the document. */
    ID_NUMBER_OLD_FORM,
    /** A case number has 15 digits. */
    CASE_NUMBER_MALFORMED,
    /** The last digit of a case number does not fit the others. */
    CASE_NUMBER_CHECK_DIGIT,
    /** The serial numbers of a county are used up. Operand: the county. */
    CASE_NUMBER_EXHAUSTED,
    /** Not a date in any form that is read. */
    DATE_UNREADABLE,
    /** A day that the calendar does not have. Operands: year, month, day. */
    DATE_NOT_IN_CALENDAR,
    /** Two readings are possible. Operands: both dates. */
    DATE_AMBIGUOUS,
    /** Year and month without a day. Operands: year, month. */
    DATE_DAY_MISSING,
    /** Nothing was typed. */
    NAME_EMPTY,
    /** Too long. Operands: how many characters, how many are allowed. */
    NAME_TOO_LONG,
    /** A name that begins like a formula of a spreadsheet. Operand: the character. */
    NAME_FORMULA,
    /** A pictogram or another sign that no name has. Operand: its code point, for example U+1F600. */
    NAME_SYMBOL,
    /** An invisible character: line break, direction mark. Operand: its code point. */
    NAME_INVISIBLE,
    /** A self-made character of an old font. Operand: its code point. */
    NAME_PRIVATE_CHARACTER,
    /** Not a telephone number of the mainland. */
    PHONE_MALFORMED
}
