package org.wis.hours;

/** Why minutes of the timetable do not count. */
public enum Why {
    /** Forged sign-in: the whole session is void. */ FORGED,
    /** The province does not recognise the course. */ NOT_RECOGNISED,
    /** Pre-service training of a county counts nowhere. */ COUNTY_PRE_SERVICE,
    /** The session is not over. */ RUNNING,
    /** It is over, but how it ended for her is not recorded. */ NOT_COMPLETED,
    /** The exam was failed and not yet passed by the resit. */ EXAM_FAILED,
    /** Absent. */ ABSENT,
    /** Absent with an accepted reason. */ EXCUSED,
    /** Late by more than is forgiven. */ LATE,
    /** Sign-in or sign-out is missing. */ INCOMPLETE,
    /** She left before the end. */ LEFT_EARLY,
    /** Another session already counts these minutes. */ OVERLAP,
    /** More than was approved for the day. */ OVER_APPROVED,
    /** Booked to the year before. */ OTHER_YEAR,
    /** Organised below prefecture level, which the strict reading does not count. */ BELOW_PREFECTURE,
    /** The same course counts once a year. */ REPEATED,
    /** Online sessions have given all they may. */ ONLINE_CAP,
    /** Teaching has given all it may. */ TRAINER_CAP
}
