package org.wis.gate;

/** A code that says why something is refused. One enum per feature implements it; the words for each code are in the message bundles of the pages. */
public interface Refusal {

    /** The code, unique in the product; never null. */
    String name();
}
