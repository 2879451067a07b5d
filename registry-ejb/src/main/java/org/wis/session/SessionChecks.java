package org.wis.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** Whether a session as typed makes sense by itself: days, times, minutes, seats. */
final class SessionChecks {

    private static final int MOST_SEATS = 5000;
    private static final int MOST_DAYS = 366;
    private static final int COUNTY = 4;

    private SessionChecks() {
    }

    /** @throws Refused with what does not make sense */
    static void require(SessionDraft draft, DivisionCode organiser) {
        if (draft.course() == null) {
            throw new Refused(SessionRefusal.SESSION_WITHOUT_COURSE);
        }
        if (draft.days().isEmpty()) {
            throw new Refused(SessionRefusal.SESSION_WITHOUT_DAY);
        }
        Set<LocalDate> days = new HashSet<>();
        draft.days().forEach(day -> {
            if (!days.add(day.day())) {
                throw new Refused(SessionRefusal.SESSION_DAY_TWICE, day.day());
            }
            requireDay(day);
        });
        if (draft.firstDay().plusDays(MOST_DAYS).isBefore(draft.lastDay()) || draft.firstDay().getYear() < 2000) {
            throw new Refused(SessionRefusal.SESSION_TOO_LONG);
        }
        requireSeats(draft.capacity(), draft.quotas(), organiser);
        if (draft.noticeOffice() != null && draft.noticeNo() == null) {
            throw new Refused(SessionRefusal.NOTICE_NUMBER_MISSING);
        }
    }

    static void requireSeats(int capacity, List<QuotaDraft> quotas, DivisionCode organiser) {
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw new Refused(SessionRefusal.SESSION_CAPACITY_WRONG);
        }
        Set<DivisionCode> counties = new HashSet<>();
        long together = 0;
        for (QuotaDraft quota : quotas) {
            boolean within = quota.county().level() == COUNTY && (organiser.contains(quota.county()) || quota.county().contains(organiser));
            if (!within || quota.seats() < 0 || !counties.add(quota.county())) {
                throw new Refused(SessionRefusal.SESSION_QUOTA_WRONG, quota.county());
            }
            together += quota.seats();
        }
        if (together > capacity) {
            throw new Refused(SessionRefusal.SESSION_QUOTA_OVER_CAPACITY, together, capacity);
        }
    }

    private static void requireDay(DayDraft day) {
        if (day.halves().isEmpty()) {
            throw new Refused(SessionRefusal.SESSION_DAY_EMPTY, day.day());
        }
        LocalTime free = LocalTime.MIN;
        Half before = null;
        for (HalfDraft half : day.halves()) {
            boolean later = before == null || half.half().compareTo(before) > 0;
            if (!later || half.startsAt().isBefore(free) || !half.startsAt().isBefore(half.endsAt())) {
                throw new Refused(SessionRefusal.SESSION_HALVES_WRONG, day.day());
            }
            free = half.endsAt();
            before = half.half();
        }
        if (day.approvedMinutes() < 1 || day.approvedMinutes() > day.timetabled()) {
            throw new Refused(SessionRefusal.SESSION_MINUTES_WRONG, day.day(), day.timetabled());
        }
    }
}
