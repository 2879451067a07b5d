package org.wis.certcheck;

/** What the copy is that carries the check code. */
public enum CheckedCopy {
    /** The one that counts. */ CURRENT,
    /** A newer one has taken its place. */ SUPERSEDED,
    /** Reported lost: void until the office reissues. */ LOST
}
