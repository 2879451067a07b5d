package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.gate.Refused;

/** Brings the rows of a session to what was drafted: what is no longer held is dropped, never deleted. */
@Dependent
class SessionWriting {

    @Inject
    Sessions sessions;
    @Inject
    SceneRows rows;

    void writeDays(SessionId id, List<DayDraft> drafts) {
        Map<LocalDate, SessionDay> before = new HashMap<>();
        sessions.days(id).forEach(day -> before.put(day.day(), day));
        for (DayDraft draft : drafts) {
            SessionDay day = before.remove(draft.day());
            if (day == null) {
                day = sessions.add(new SessionDay(id, draft.day(), draft.approvedMinutes()));
            } else {
                day.approve(draft.approvedMinutes());
            }
            writeHalves(day, draft.halves());
        }
        before.values().forEach(SessionDay::drop);
    }

    private void writeHalves(SessionDay day, List<HalfDraft> drafts) {
        Map<Half, SessionHalfDay> before = new HashMap<>();
        sessions.halves(day).forEach(half -> before.put(half.half(), half));
        for (HalfDraft draft : drafts) {
            SessionHalfDay half = before.remove(draft.half());
            if (half == null) {
                sessions.add(new SessionHalfDay(day.id(), draft));
            } else {
                half.take(draft);
            }
        }
        before.values().forEach(SessionHalfDay::drop);
    }

    void writeQuotas(SessionId id, List<QuotaDraft> drafts) {
        Map<String, SessionQuota> before = new HashMap<>();
        sessions.quotas(id).forEach(quota -> before.put(quota.county().value(), quota));
        for (QuotaDraft draft : drafts) {
            SessionQuota quota = before.remove(draft.county().value());
            if (quota == null) {
                sessions.add(new SessionQuota(id, draft.county(), draft.seats()));
            } else {
                quota.allot(draft.seats());
            }
        }
        before.values().forEach(quota -> quota.allot(0));
    }

    /** @throws Refused SESSION_CONFLICTS when the venue has fewer seats */
    void allot(SessionId id, TrainingSession session, int seats, List<QuotaDraft> quotas) {
        if (session.venue() != null && seats > rows.seats(session.venue())) {
            throw new Refused(SessionRefusal.SESSION_CONFLICTS, ConflictCode.OVER_VENUE_SEATS.name());
        }
        session.seat(seats);
        writeQuotas(id, quotas);
    }
}
