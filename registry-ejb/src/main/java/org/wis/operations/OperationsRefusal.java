package org.wis.operations;

import org.wis.gate.Refusal;

/** Why something about the running of the system is refused. */
public enum OperationsRefusal implements Refusal {
    /** No such parameter. Operand: its name. */
    PARAMETER_UNKNOWN,
    /** Not of the form that this parameter has: a number, a day of the year, a list of numbers, or one of its words. Operands: the value given, an example. */
    PARAMETER_VALUE_UNFIT,
    /** A rule cannot change for days that have passed: decisions were made under it. Operands: the day given, today. */
    PARAMETER_DAY_PAST,
    /** The number of the document that decides it is missing or longer than 60 characters. */
    PARAMETER_DOCUMENT_MISSING
}
