package org.wis.evaluation;

import org.wis.gate.Refusal;

/** Why an evaluation is refused. */
public enum EvaluationRefusal implements Refusal {
    /** She has no confirmed place in the session, or was at no half-day. */ EVALUATION_WITHOUT_PLACE,
    /** Before the session's last day. Operand: that day. */ EVALUATION_TOO_EARLY,
    /** She has told already. */ EVALUATION_TWICE,
    /** Each question has an answer of 1 to 5. */ EVALUATION_INCOMPLETE,
    /** Remark too long. Operand: the limit. */ EVALUATION_REMARK_TOO_LONG
}
