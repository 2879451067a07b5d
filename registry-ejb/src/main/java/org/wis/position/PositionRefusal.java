package org.wis.position;

import org.wis.gate.Refusal;

/** Why an act about required positions is refused. */
public enum PositionRefusal implements Refusal {
    /** No norm exists for this kind of office and position. */ NORM_UNKNOWN,
    /** The regulation asks for more. Operand: the least number. */ NORM_BELOW_REGULATION,
    /** A norm is between the least number and 99. Operand: what was typed. */ NORM_NUMBER_WRONG,
    /** A norm begins today or later. Operands: the day, today. */ NORM_DAY_PAST,
    /** No post of this number belongs to the person. */ POST_NOT_HERS,
    /** What was handed over must be said, in at most 500 characters. */ HAND_OVER_WITHOUT_ITEMS,
    /** The day of the hand-over lies between the first day on the post and today. Operands: first day, today. */ HAND_OVER_DAY_WRONG,
    /** Nobody hands over to herself. */ HAND_OVER_TO_HERSELF,
    /** The receiver works for another county. */ HAND_OVER_RECEIVER_ELSEWHERE
}
