package org.wis.certification;

/** Results of the yearly endorsement (年检). */
public enum EndorsementResult {
    /** 合格. */ PASSED,
    /** 不合格. */ FAILED,
    /** 缓检: counts as done. */ DEFERRED
}
