package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.staff.StaffId;

/**
 * A township in which, as far as can be foreseen, nobody will be able to write from a day on. A forecast by the dates that are known: it opens and closes
 * nothing, the gate judges every write for itself.
 *
 * @param township     its code
 * @param officeName   name of its office
 * @param firstDay     first day without anybody; today when there is nobody now
 * @param daysLeft     days until then; 0 when there is nobody now
 * @param operators    who enters data there, acting operators included, whoever lasts longest first; empty when the post is not held
 */
public record TownshipOutlook(DivisionCode township, String officeName, LocalDate firstDay, int daysLeft, List<Operator> operators) implements Serializable {

    /** Defensive copy. */
    public TownshipOutlook {
        operators = List.copyOf(operators);
    }

    /**
     * One who enters data there.
     *
     * @param id       her number
     * @param name     her name
     * @param acting   whether she acts there from another township
     * @param firstDay first day on which she will not write, or did not any more; today where no day is known
     * @param cause    why
     */
    public record Operator(StaffId id, String name, boolean acting, LocalDate firstDay, LapseCause cause) implements Serializable {
    }
}
