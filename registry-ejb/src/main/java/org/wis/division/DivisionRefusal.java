package org.wis.division;

import org.wis.gate.Refusal;

/** Why something about divisions is refused. */
public enum DivisionRefusal implements Refusal {
    /** Not 2, 4, 6, 9 or 12 digits. Operand: the text given. */
    DIVISION_CODE_MALFORMED,
    /** No such division. Operand: the code. */
    DIVISION_UNKNOWN
}
