package org.wis.attendance;

import org.wis.enrolment.EnrolmentId;
import org.wis.session.HalfDayId;

/** What is kept of one person and one half-day. */
record KeptHalf(EnrolmentId enrolment, HalfDayId half, AttendanceMark mark, AttendanceSource source) {
}
