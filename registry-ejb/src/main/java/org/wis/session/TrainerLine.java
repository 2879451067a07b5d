package org.wis.session;

import java.io.Serializable;

/**
 * A trainer in a list.
 *
 * @param id     her number
 * @param name   her name
 * @param inside whether she is one of the staff
 */
public record TrainerLine(TrainerId id, String name, boolean inside) implements Serializable {
}
