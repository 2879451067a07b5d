package org.wis.files;

/** How far a file handed in is. */
public enum ImportState {
    /** Its rows are being tried out. */ CHECKING,
    /** It is checked and waits for a decision. */ CHECKED,
    /** Its rows are being taken over. */ IMPORTING,
    /** It was taken over. */ DONE,
    /** It was dropped without taking anything over. */ DROPPED
}
