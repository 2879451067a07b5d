package org.wis.planner;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.division.DivisionCode;

/**
 * Who covers a township on a day while its operators learn (代岗).
 *
 * @param township the township
 * @param day      the day
 * @param learner  number of the operator of another township of the same county
 */
public record Cover(DivisionCode township, LocalDate day, long learner) implements Serializable {
}
