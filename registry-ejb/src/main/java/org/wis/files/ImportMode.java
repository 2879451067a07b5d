package org.wis.files;

/** What is taken over. */
public enum ImportMode {
    /** All rows or none. */ ALL_OR_NOTHING,
    /** The rows that are not faulty. */ GOOD_ROWS
}
