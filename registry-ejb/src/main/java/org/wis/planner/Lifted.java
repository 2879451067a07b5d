package org.wis.planner;

import java.time.LocalDate;
import org.chocosolver.solver.variables.IntVar;
import org.wis.division.DivisionCode;

/**
 * By how much a limit is exceeded in a search that may exceed it.
 *
 * @param amount   the variable; places, or persons or townships too many
 * @param limit    which
 * @param offer    place of the session in the list, or -1
 * @param place    county or township, or null
 * @param day      the day, or null
 * @param there    what there is
 * @param taken    what confirmed places and the limit come to before anything is exceeded
 */
record Lifted(IntVar amount, Limit limit, int offer, DivisionCode place, LocalDate day, int there, int taken) {

    Lifted by(IntVar variable) {
        return new Lifted(variable, limit, offer, place, day, there, taken);
    }
}
