package org.wis.training.web;

import java.io.Serializable;

/**
 * A reason in words with what can be done.
 *
 * @param text   the sentence
 * @param cause  how it stands to the others, in words; empty when it stands alone
 * @param remedy address of the page that helps; null when none does
 * @param doing  words of the link
 */
public record ReasonRow(String text, String cause, String remedy, String doing) implements Serializable {
}
