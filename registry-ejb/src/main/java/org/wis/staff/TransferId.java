package org.wis.staff;

import java.io.Serializable;

/**
 * Number of a transfer to another county.
 *
 * @param value positive
 */
public record TransferId(long value) implements Serializable {
}
