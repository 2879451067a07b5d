package org.wis.session;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * Seats for a county.
 *
 * @param county the county
 * @param seats  how many, 0 or more
 */
public record QuotaDraft(DivisionCode county, int seats) implements Serializable {
}
