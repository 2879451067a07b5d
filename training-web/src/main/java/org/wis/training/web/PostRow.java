package org.wis.training.web;

import java.io.Serializable;
import java.util.List;
import org.wis.staff.PositionGap;
import org.wis.staff.StaffLine;

/**
 * A required post of an office with those who hold it.
 *
 * @param post    what is required and what is missing
 * @param holders who hold it today, on establishment or not
 */
public record PostRow(PositionGap post, List<StaffLine> holders) implements Serializable {
}
