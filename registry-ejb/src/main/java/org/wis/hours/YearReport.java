package org.wis.hours;

import java.io.Serializable;
import org.wis.staff.StaffId;

/**
 * The training year of a person, to be shown.
 *
 * @param staff   the person
 * @param name    her name
 * @param account the account of the year
 * @param next    next session with a free seat that could help; null when nothing is missing or nothing is announced
 */
public record YearReport(StaffId staff, String name, YearAccount account, NextSession next) implements Serializable {
}
