package org.wis.exam;

import java.io.Serializable;

/**
 * An option on a paper.
 *
 * @param position its number in the bank, by which it is chosen
 * @param text     what it says
 */
public record PaperOption(int position, String text) implements Serializable {
}
