package org.wis.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.GateRefusal;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.OfficeId;
import org.wis.time.OfficialTime;

/** An office schedules its sessions. What stands in the way is shown before saving and asked again inside the saving transaction. */
@Stateless
public class SessionScheduling {

    @Inject
    Sessions sessions;
    @Inject
    SessionWriting writing;
    @Inject
    SessionDrafts drafts;
    @Inject
    Planning planning;
    @Inject
    SessionTelling telling;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * What stands in the way of a session as it is typed so far; empty also while course or days are missing.
     *
     * @param itself the session that is changed; null for a new one
     */
    @Reads(Action.SCHEDULE_SESSION)
    public List<Conflict> conflicts(@On OfficeId organiser, SessionId itself, SessionDraft draft) {
        return draft.course() == null || draft.days().isEmpty() ? List.of() : planning.judge(organiser, itself, draft, false);
    }

    /**
     * Schedules a session.
     *
     * @param confirmed whether what is only to be looked at was looked at
     * @return the session, planned and not yet announced
     * @throws Refused SESSION_CONFLICTS, SESSION_WARNINGS, SESSION_IN_PAST and every other SessionRefusal about days, times and seats
     */
    @Does(Action.SCHEDULE_SESSION)
    public SessionId schedule(@On OfficeId organiser, SessionDraft typed, boolean confirmed) {
        SessionDraft draft = planning.checked(organiser, typed);
        requireComing(draft.firstDay());
        int level = planning.admit(organiser, null, draft, confirmed);
        SessionId id = sessions.add(new TrainingSession(organiser, draft, level)).id();
        writing.writeDays(id, draft.days());
        writing.writeQuotas(id, draft.quotas());
        trail(id, "planned " + draft.firstDay() + " to " + draft.lastDay() + ", " + draft.minutes() + " min, " + draft.capacity() + " seats, level " + level);
        return id;
    }

    /**
     * Changes a session. Once it is announced its seats are changed where they are given, not here.
     *
     * @param version version that was read; an older one is refused
     * @throws Refused SESSION_CLOSED, SESSION_ATTENDED_ALREADY, CHANGED_MEANWHILE and as {@link #schedule}
     */
    @Does(Action.SCHEDULE_SESSION)
    public void change(@On SessionId id, SessionDraft typed, long version, boolean confirmed) {
        TrainingSession session = open(id);
        if (session.version() != version) {
            throw new Refused(GateRefusal.CHANGED_MEANWHILE);
        }
        boolean published = session.state() == SessionState.PUBLISHED;
        SessionDraft before = drafts.of(id);
        SessionDraft draft = planning.checked(session.organiser(), published ? typed.withSeatsOf(before) : typed);
        boolean moved = !before.days().equals(draft.days()) || !Objects.equals(before.venue(), draft.venue());
        if (published && draft.noticeNo() == null) {
            throw new Refused(SessionRefusal.SESSION_WITHOUT_NOTICE);
        }
        requireUnattended(id, !before.days().equals(draft.days()));
        int level = planning.admit(session.organiser(), id, draft, confirmed);
        session.take(draft, level);
        writing.writeDays(id, draft.days());
        if (!published) {
            writing.writeQuotas(id, draft.quotas());
        }
        trail(id, "changed: " + draft.firstDay() + " to " + draft.lastDay() + ", " + draft.minutes() + " min, level " + level);
        if (published && moved) {
            telling.moved(id, version);
        }
    }

    /**
     * Moves all days of a session by some days, as on the calendar.
     *
     * @param days how many; negative for earlier
     * @throws Refused as {@link #change}
     */
    @Does(Action.SCHEDULE_SESSION)
    public void move(@On SessionId id, int days, boolean confirmed) {
        TrainingSession session = open(id);
        requireUnattended(id, true);
        SessionDraft draft = drafts.of(id).moved(days);
        requireComing(draft.firstDay());
        long version = session.version();
        int level = planning.admit(session.organiser(), id, draft, confirmed);
        session.take(draft, level);
        writing.writeDays(id, draft.days());
        trail(id, "moved by " + days + " days to " + draft.firstDay());
        if (session.state() == SessionState.PUBLISHED) {
            telling.moved(id, version);
        }
    }

    /** Announces a session to its counties. @throws Refused SESSION_CLOSED, SESSION_ALREADY_PUBLISHED, SESSION_WITHOUT_NOTICE, SESSION_CONFLICTS */
    @Does(Action.SCHEDULE_SESSION)
    public void publish(@On SessionId id) {
        TrainingSession session = open(id);
        if (session.state() == SessionState.PUBLISHED) {
            throw new Refused(SessionRefusal.SESSION_ALREADY_PUBLISHED);
        }
        if (session.noticeNo() == null) {
            throw new Refused(SessionRefusal.SESSION_WITHOUT_NOTICE);
        }
        SessionDraft draft = drafts.of(id);
        session.take(draft, planning.admit(session.organiser(), id, draft, true));
        session.publish();
        trail(id, "published, " + session.noticeNo());
        telling.published(id);
    }

    /** Calls a session off, never deletes it. @throws Refused SESSION_CLOSED, SESSION_ATTENDED_ALREADY, SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG */
    @Does(Action.SCHEDULE_SESSION)
    public void cancel(@On SessionId id, String reason) {
        String why = Typed.needed(reason, Typed.REASON);
        TrainingSession session = open(id);
        requireUnattended(id, true);
        session.cancel(why);
        trail(id, "cancelled");
        telling.cancelled(id);
    }

    /** The province lets an online session count as the one training (art. 31). @throws Refused SESSION_CLOSED, DECISION_WITHOUT_DOCUMENT */
    @Does(Action.RECOGNISE_COURSE)
    public void countOnline(@On SessionId id, String documentNo) {
        String document = Decision.documentNumber(documentNo);
        open(id).countOnline();
        audit.record(AuditKind.PERSONNEL, Action.RECOGNISE_COURSE.name(), id.toString(), "counts online, " + document);
    }

    private TrainingSession open(SessionId id) {
        TrainingSession session = sessions.get(id);
        if (!session.state().isOpen()) {
            throw new Refused(SessionRefusal.SESSION_CLOSED);
        }
        return session;
    }

    private void requireComing(LocalDate firstDay) {
        if (firstDay.isBefore(time.today())) {
            throw new Refused(SessionRefusal.SESSION_IN_PAST, firstDay);
        }
    }

    private void requireUnattended(SessionId id, boolean matters) {
        if (matters && sessions.attended(id)) {
            throw new Refused(SessionRefusal.SESSION_ATTENDED_ALREADY);
        }
    }

    private void trail(SessionId id, String detail) {
        audit.record(AuditKind.PERSONNEL, Action.SCHEDULE_SESSION.name(), id.toString(), detail);
    }
}
