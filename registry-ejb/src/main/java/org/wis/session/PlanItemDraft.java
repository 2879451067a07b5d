package org.wis.session;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An item of an annual plan as it is typed.
 *
 * @param title          what is taught
 * @param subject        subject area
 * @param minutes        clock minutes
 * @param organiserLevel level of the organiser: 2 province to 5 township
 * @param month          month, 1 to 12
 * @param budget         yuan
 * @param persons        how many it is meant for
 * @param target         whom it is meant for
 */
public record PlanItemDraft(String title, Subject subject, int minutes, int organiserLevel, int month, BigDecimal budget, int persons, String target) implements Serializable {
}
