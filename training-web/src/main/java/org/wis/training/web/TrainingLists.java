package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.enrolment.EnrolmentReading;
import org.wis.enrolment.RosterLine;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.session.SessionReading;

/** The lists of the training year: sessions, and who sits in one of them. */
@RequestScoped
public class TrainingLists {

    private static final int NAME = 12;
    private static final int LONG = 28;
    private static final int NUMBER = 10;

    @Inject
    private SessionReading sessions;
    @Inject
    private EnrolmentReading enrolments;

    /** Sessions of a year, as the calendar shows them. */
    ListTable<SessionLine> sessions(DivisionCode scope, int year) {
        return ListTable.whole("files.list.sessions", sessions.calendar(scope, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .column("files.list.session.number", NUMBER, line -> line.id().value())
                .column("files.list.session.title", LONG, SessionLine::title)
                .column("files.list.session.organiser", LONG, SessionLine::organiserName)
                .said("files.record.level", NAME, (line, voice) -> voice.say("files.level." + line.level()))
                .column("files.list.session.notice", 18, SessionLine::noticeNo)
                .column("personnel.field.firstDay", NAME, SessionLine::firstDay)
                .column("personnel.field.lastDay", NAME, SessionLine::lastDay)
                .column("files.list.session.venue", 18, SessionLine::venueName)
                .said("files.list.session.online", NUMBER, (line, voice) -> line.online() ? voice.say("files.yes") : null)
                .column("files.list.session.minutes", NUMBER, SessionLine::minutes)
                .column("files.list.session.capacity", NUMBER, SessionLine::capacity)
                .column("files.list.session.taken", NUMBER, SessionLine::taken)
                .column("files.list.session.waiting", NUMBER, SessionLine::waiting)
                .said("files.list.session.state", NAME, (line, voice) -> voice.say("files.session." + line.state()));
    }

    /** The people of a division in a session; null when the number is none. */
    ListTable<RosterLine> roster(DivisionCode scope, String session) {
        if (session == null || !session.matches("\\d{1,18}")) {
            return null;
        }
        return ListTable.whole("files.list.roster", enrolments.rosterOf(scope, new SessionId(Long.parseLong(session))))
                .column("files.list.enrolment.number", NUMBER, line -> line.enrolled().id().value())
                .column("personnel.field.name", NAME, line -> line.enrolled().name())
                .column("personnel.field.office", LONG, line -> line.enrolled().officeName())
                .column("files.list.enrolment.county", 18, RosterLine::countyName)
                .said("files.list.enrolment.state", NAME, (line, voice) -> voice.say("files.enrolment." + line.enrolled().state()))
                .column("files.list.enrolment.place", NUMBER, line -> line.place() == 0 ? null : line.place());
    }
}
