package org.wis.codes;

import org.wis.gate.Refusal;

/** Why a code is refused. */
public enum CodeRefusal implements Refusal {
    /** No such code in the table on that day. Operands: the code system, the code. */
    CODE_UNKNOWN,
    /** A number holds something other than the digits 0 to 9. */
    DIGITS_EXPECTED
}
