package org.wis.attendance;

/** What the province decided about training done elsewhere. */
public enum OutsideDecision {
    /** Nothing yet. */ WAITING,
    /** It counts. */ RECOGNISED,
    /** It does not count. */ DECLINED
}
