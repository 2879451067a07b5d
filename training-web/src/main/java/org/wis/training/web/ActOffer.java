package org.wis.training.web;

import org.wis.portal.refusal.Explanation;

/**
 * A button on the page of one certificate or one person.
 *
 * @param name   of the act, for the address of its form
 * @param key    of its words
 * @param grave  whether it takes a right away
 * @param whyNot why it cannot be done now; null when it can
 */
public record ActOffer(String name, String key, boolean grave, Explanation whyNot) {

    /** Of the act. */
    public String getName() {
        return name;
    }

    /** Of its words. */
    public String getKey() {
        return key;
    }

    /** Whether it takes a right away. */
    public boolean isGrave() {
        return grave;
    }

    /** Why not now; null when it can be done. */
    public Explanation getWhyNot() {
        return whyNot;
    }
}
