package org.wis.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.time.OfficialTime;

/** Sessions as the reader may see them: of her own line of offices, and what is only planned from the organiser's side alone. */
@Stateless
public class SessionReading {

    @Inject
    SessionLists lists;
    @Inject
    SessionDrafts drafts;
    @Inject
    SessionRemarks remarks;
    @Inject
    CourseShelf shelf;
    @Inject
    PlanLists plans;
    @Inject
    Offices offices;
    @Inject
    OfficialTime time;

    /** Sessions that touch the days, as seen from a division of the reader's jurisdiction. */
    @Reads(Action.READ_SESSIONS)
    public List<SessionLine> calendar(@On DivisionCode seenFrom, LocalDate first, LocalDate last) {
        return lists.between(seenFrom, first, last);
    }

    /**
     * One session, as seen from a division of the reader's jurisdiction.
     *
     * @throws Refused SESSION_UNKNOWN also when it is none of hers
     */
    @Reads(Action.READ_SESSIONS)
    public SessionDetail detail(@On DivisionCode seenFrom, SessionId id) {
        SessionLine line = lists.visible(seenFrom, id);
        boolean mine = seenFrom.contains(line.division());
        List<QuotaLine> quotas = lists.quotas(id).stream().filter(quota -> mine || quota.county().contains(seenFrom)).toList();
        return new SessionDetail(line, lists.timetable(id), quotas, remarks.noticeOffice(id), remarks.reason(id), mine);
    }

    /** A session as it would be typed. */
    @Reads(Action.SCHEDULE_SESSION)
    public StoredDraft draft(@On SessionId id) {
        SessionLine line = lists.line(id).orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
        return new StoredDraft(line.organiser(), drafts.of(id), line.state(), drafts.version(id));
    }

    /** What can be chosen when an office schedules for a year. */
    @Reads(Action.SCHEDULE_SESSION)
    public SessionChoices choices(@On OfficeId organiser, int year) {
        DivisionCode place = offices.get(organiser).division();
        return new SessionChoices(shelf.courses(place), shelf.venues(place), shelf.trainers(place), plans.itemsFor(place, year, time.today()), offices.upwards(organiser),
                offices.counties(place));
    }

    /** Courses of a division, above and below it. */
    @Reads(Action.READ_SESSIONS)
    public List<CourseLine> courses(@On DivisionCode seenFrom) {
        return shelf.courses(seenFrom);
    }
}
