package org.wis.exam;

import java.io.Serializable;

/**
 * An option as it is typed.
 *
 * @param text    what it says
 * @param correct whether it is right
 */
public record OptionDraft(String text, boolean correct) implements Serializable {
}
