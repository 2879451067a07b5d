package org.wis.planner;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * A township that somebody of another township already covers by an acting appointment (代岗).
 *
 * @param township the township
 * @param days     the days of the appointment
 */
public record Duty(DivisionCode township, Days days) implements Serializable {
}
