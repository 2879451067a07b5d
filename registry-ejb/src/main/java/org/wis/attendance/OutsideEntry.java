package org.wis.attendance;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/**
 * A day of training done elsewhere or before this system, as it is typed.
 *
 * @param title           what was taught
 * @param organiser       who held it
 * @param organiserLevel  level of the organiser: 2 province, 3 prefecture, 4 county, 5 township
 * @param online          whether it was held online
 * @param day             the day
 * @param startsAt        when it began, wall clock
 * @param endsAt          when it ended, wall clock
 * @param approvedMinutes minutes that may be credited, at most those between
 * @param lastDay         last day of the whole training, in which it counts as the one training
 * @param result          PASSED or ATTENDED
 * @param documentNo      certificate or notice it rests on
 */
public record OutsideEntry(String title, String organiser, int organiserLevel, boolean online, LocalDate day, LocalTime startsAt, LocalTime endsAt, int approvedMinutes,
                           LocalDate lastDay, CompletionResult result, String documentNo) implements Serializable {

    private static final int TEXT_LIMIT = 100;
    private static final int PROVINCE = 2;
    private static final int TOWNSHIP = 5;

    /** @throws Refused OUTSIDE_TRAINING_INCOMPLETE, OUTSIDE_TRAINING_DAYS_WRONG, DECISION_WITHOUT_DOCUMENT */
    public OutsideEntry checked(LocalDate today) {
        String checkedTitle = text(title);
        String checkedOrganiser = text(organiser);
        if (organiserLevel < PROVINCE || organiserLevel > TOWNSHIP || result != CompletionResult.PASSED && result != CompletionResult.ATTENDED) {
            throw new Refused(AttendanceRefusal.OUTSIDE_TRAINING_INCOMPLETE);
        }
        boolean told = day != null && lastDay != null && startsAt != null && endsAt != null;
        if (!told || !startsAt.isBefore(endsAt) || lastDay.isBefore(day) || lastDay.isAfter(today) || approvedMinutes < 1
                || approvedMinutes > Duration.between(startsAt, endsAt).toMinutes()) {
            throw new Refused(AttendanceRefusal.OUTSIDE_TRAINING_DAYS_WRONG);
        }
        return new OutsideEntry(checkedTitle, checkedOrganiser, organiserLevel, online, day, startsAt, endsAt, approvedMinutes, lastDay, result, Decision.documentNumber(documentNo));
    }

    private static String text(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > TEXT_LIMIT) {
            throw new Refused(AttendanceRefusal.OUTSIDE_TRAINING_INCOMPLETE);
        }
        return stripped;
    }
}
