package org.wis.foresight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;

/**
 * What everybody owes each year: training, endorsement, pledge. While its year is not over it is no fault yet that it is missing, but work that waits; were it counted
 * as an end, each township would be without anybody from every February on.
 */
final class YearlyDuty {

    private static final Set<GateRefusal> OF_A_YEAR = EnumSet.of(GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT,
            GateRefusal.PRE_SERVICE_TRAINING_MISSING, GateRefusal.ENDORSEMENT_OVERDUE, GateRefusal.PLEDGE_UNSIGNED);
    private static final Set<GateRefusal> TRAINING = EnumSet.of(GateRefusal.PREFECTURE_TRAINING_MISSING, GateRefusal.TRAINING_HOURS_SHORT,
            GateRefusal.PRE_SERVICE_TRAINING_MISSING);

    private YearlyDuty() {
    }

    /** Whether the reason is a duty of a year that is not over: training and endorsement of this year, the pledge of the next. */
    static boolean isOpen(GateReason reason, LocalDate today) {
        if (!OF_A_YEAR.contains(reason.code())) {
            return false;
        }
        int year = year(reason);
        return reason.code() == GateRefusal.PLEDGE_UNSIGNED ? year > today.getYear() : year >= today.getYear();
    }

    /** Whether it is about training. */
    static boolean isTraining(GateReason reason) {
        return TRAINING.contains(reason.code());
    }

    /** The gate names the year last among the operands of these reasons. */
    private static int year(GateReason reason) {
        return Integer.parseInt(String.valueOf(reason.operands().get(reason.operands().size() - 1)));
    }
}
