package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.Row;

/** A stored session as the draft it would be typed as. */
@Dependent
class SessionDrafts {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;
    @Inject
    SessionLists lists;

    SessionDraft of(SessionId id) {
        List<?> found = entities.createNativeQuery("SELECT course_id, plan_item_id, notice_office_id, notice_no, venue_id, online, capacity FROM training_session WHERE id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        Row row = found.stream().map(Row::of).findFirst().orElseThrow(() -> new Refused(SessionRefusal.SESSION_UNKNOWN));
        List<DayDraft> days = lists.timetable(id).days().stream()
                .map(day -> new DayDraft(day.day(), day.approvedMinutes(), day.halves().stream()
                        .map(half -> new HalfDraft(half.half(), half.startsAt(), half.endsAt(), half.trainer())).toList()))
                .toList();
        List<QuotaDraft> quotas = lists.quotas(id).stream().filter(quota -> quota.seats() > 0).map(quota -> new QuotaDraft(quota.county(), quota.seats())).toList();
        return new SessionDraft(new CourseId(row.number(0)), row.empty(1) ? null : new PlanItemId(row.number(1)), row.empty(2) ? null : new OfficeId(row.number(2)),
                row.text(3), row.empty(4) ? null : new VenueId(row.number(4)), row.flag(5), (int) row.number(6), days, quotas);
    }

    /** Version of its row, to be handed back when it is changed. */
    long version(SessionId id) {
        return ((Number) entities.createNativeQuery("SELECT version FROM training_session WHERE id = ?1").setParameter(1, id.value()).getSingleResult()).longValue();
    }
}
