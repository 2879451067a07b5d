package org.wis.session;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;
import org.wis.staff.OfficeId;

/**
 * The plan of an office for a year, or that it has none.
 *
 * @param id          its number; null while there is no plan
 * @param office      the office
 * @param officeName  its name
 * @param division    its division
 * @param year        calendar year
 * @param state       how far it is; null while there is no plan
 * @param documentNo  document of the approval; null before
 * @param remark      what to mend, when given back; null otherwise
 * @param submittedAt when it was handed in; null before
 * @param decidedAt   when it was decided; null before
 * @param submittedBy account that handed it in; null before
 * @param items       how many items
 * @param minutes     minutes of all items
 * @param budget      yuan of all items
 * @param held        items with a session that was held
 */
public record PlanLine(PlanId id, OfficeId office, String officeName, DivisionCode division, int year, PlanState state, String documentNo, String remark,
                       LocalDateTime submittedAt, LocalDateTime decidedAt, Long submittedBy, int items, int minutes, BigDecimal budget, int held) implements Serializable {

    /** Whether it was never handed in. */
    public boolean missing() {
        return state == null || state == PlanState.DRAFT;
    }

    /** Share of its items that were held, in thousandths. */
    public int progress() {
        return items == 0 ? 0 : held * 1000 / items;
    }
}
