package org.wis.enrolment;

/** How an enrolment stands. */
public enum EnrolmentState {
    /** Asked for by the person herself; her county has not spoken yet. Holds no seat. */ REQUESTED,
    /** Nominated by her county; holds a seat. */ NOMINATED,
    /** Confirmed by the organiser; holds a seat. */ CONFIRMED,
    /** On the waiting list. */ WAITING,
    /** Declined by the county or the organiser. */ DECLINED,
    /** Withdrawn. */ WITHDRAWN,
    /** Her seat was exchanged for one in another session. */ EXCHANGED;

    /** Whether it holds a seat. */
    public boolean isSeated() {
        return this == NOMINATED || this == CONFIRMED;
    }

    /** Whether it still counts on the session. */
    public boolean isLive() {
        return isSeated() || this == WAITING || this == REQUESTED;
    }
}
