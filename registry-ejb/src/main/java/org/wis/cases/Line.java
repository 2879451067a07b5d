package org.wis.cases;

/** A line of a card: one of the records that a card holds many of. */
public interface Line {

    /** Number of the line in the registry; null while new. */
    Long id();
}
