package org.wis.cases;

/** Where a card stands in its life. */
public enum CaseStatus {
    /** In use. */ ACTIVE,
    /** Handed over to another county, which now keeps its own card. */ MOVED,
    /** Left the registry; readable, and services begun and benefits may go on. */ EXITED,
    /** Found to be a second card of the same woman; the surviving card goes on. */ MERGED,
    /** Closed to changes during verification or a dispute. */ LOCKED
}
