package org.wis.attendance;

/** How a half-day went for a person. */
public enum AttendanceState {
    /** She was there, by the clock times kept. */ PRESENT,
    /** She was not there. */ ABSENT,
    /** She was not there, for a reason that was told. */ EXCUSED,
    /** Her sign-in was forged: it counts nothing. */ VOID
}
