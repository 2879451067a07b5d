package org.wis.division;

/** What can happen to a division. */
public enum DivisionEvent {
    /** Entered into the tree by a document. */ ESTABLISHED,
    /** Another name under the same code. */ RENAMED,
    /** Closed, and another one takes its place. */ MERGED,
    /** Closed without a successor. */ CLOSED
}
