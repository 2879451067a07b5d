package org.wis.certapplication;

import java.io.Serializable;

/**
 * Which applications are asked for.
 *
 * @param state only this state; null for all
 * @param text  beginning of a name; null for all
 */
public record ApplicationFilter(ApplicationState state, String text) implements Serializable {
}
