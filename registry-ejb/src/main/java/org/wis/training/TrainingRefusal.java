package org.wis.training;

import org.wis.gate.Refusal;

/** Why a training standing is refused. */
public enum TrainingRefusal implements Refusal {
    /** A year from 2000 to this one. Operand: the year. */ TRAINING_YEAR_WRONG,
    /** Minutes and trainings are not negative, and no year has more minutes than 100,000. */ TRAINING_NUMBERS_WRONG,
    /** All recognised minutes include those of prefecture level and above. */ TRAINING_WIDE_LESS_THAN_STRICT,
    /** A training at prefecture level or above has minutes. */ TRAINING_WITHOUT_MINUTES,
    /** An obligation must be chosen. */ TRAINING_OBLIGATION_MISSING,
    /** A late make-up for a year lies in the year after it, not in the future. Operand: the day. */ LATE_MAKE_UP_DAY_WRONG
}
