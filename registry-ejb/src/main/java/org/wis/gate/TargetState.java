package org.wis.gate;

/** Whether what an act is about is open to changes (fact G17). */
public enum TargetState {
    /** Open. */
    OPEN,
    /** Locked during verification or a dispute. */
    LOCKED,
    /** Left the registry. */
    EXITED,
    /** Merged into another case. */
    MERGED
}
