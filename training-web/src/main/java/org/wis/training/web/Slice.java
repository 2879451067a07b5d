package org.wis.training.web;

import java.io.Serializable;

/**
 * A piece of a bar drawn on a page.
 *
 * @param key   of the words for what it counts
 * @param name  for its address and its colour
 * @param count how many
 * @param start where it begins, in thousandths of the bar
 * @param width how wide it is, in thousandths of the bar
 */
public record Slice(String key, String name, long count, int start, int width) implements Serializable {
}
