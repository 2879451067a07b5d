package org.wis.proposal;

import java.io.Serializable;

/**
 * What became of a county's part.
 *
 * @param nominated lines that hold a seat now
 * @param waiting   lines on the waiting list
 * @param refused   lines whose nomination was refused; they stay open and say why
 */
public record AcceptanceResult(int nominated, int waiting, int refused) implements Serializable {
}
