package org.wis.session;

import java.io.Serializable;

/**
 * An item of a plan with what has come of it.
 *
 * @param id        its number
 * @param draft     what is planned
 * @param scheduled sessions linked to it that are not called off
 * @param held      of these, held already: the last day is over
 */
public record PlanItemLine(PlanItemId id, PlanItemDraft draft, int scheduled, int held) implements Serializable {
}
