package org.wis.session;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.wis.time.OfficialTime;

/** Sessions as iCalendar files (RFC 5545): one event for each half-day, in Coordinated Universal Time, with a number that stays the same when it is moved. */
@Dependent
public class SessionInvitation {

    private static final String PRODUCT = "-//WIS portal//training//ZH";

    @Inject
    OfficialTime time;

    /** One session. @return the text of the file, never null */
    public String of(SessionLine line, SessionTimetable timetable) {
        ICalendar calendar = begun();
        add(calendar, line, timetable);
        return Biweekly.write(calendar).go();
    }

    /** Several sessions with their timetables, in the same order. @return the text of the file, never null */
    public String of(List<SessionLine> lines, List<SessionTimetable> timetables) {
        ICalendar calendar = begun();
        for (int at = 0; at < lines.size(); at++) {
            add(calendar, lines.get(at), timetables.get(at));
        }
        return Biweekly.write(calendar).go();
    }

    private static ICalendar begun() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        return calendar;
    }

    private void add(ICalendar calendar, SessionLine line, SessionTimetable timetable) {
        for (SessionTimetable.Day day : timetable.days()) {
            for (SessionTimetable.HalfDay half : day.halves()) {
                VEvent event = new VEvent();
                event.setUid("half-day-" + half.id().value() + "@wis");
                event.setDateTimeStamp(date(time.now()));
                event.setDateStart(date(day.day().atTime(half.startsAt())));
                event.setDateEnd(date(day.day().atTime(half.endsAt())));
                event.setSummary(line.title());
                if (line.venueName() != null) {
                    event.setLocation(line.venueName());
                }
                event.setDescription(line.organiserName() + (line.noticeNo() == null ? "" : " " + line.noticeNo()));
                event.setStatus(line.state() == SessionState.CANCELLED ? Status.cancelled() : Status.confirmed());
                calendar.addEvent(event);
            }
        }
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(OfficialTime.ZONE).toInstant());
    }
}
