package org.wis.training.web;

/**
 * One thing that can be done for a township, one click away.
 *
 * @param key  of its words, {@code foresight.remedy.NAME}
 * @param path page that does it
 */
public record RemedyOffer(String key, String path) {
}
