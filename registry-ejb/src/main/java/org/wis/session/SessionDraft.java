package org.wis.session;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.staff.OfficeId;

/**
 * A session as it is planned: everything that is typed.
 *
 * @param course       what is taught
 * @param planItem     item of the annual plan it fulfils; null outside the plan
 * @param noticeOffice joint organisation: the highest office that issued the notice; null for the organiser alone
 * @param noticeNo     number of the notice; null while there is none
 * @param venue        where; null for an online session
 * @param online       whether it is held online
 * @param capacity     seats
 * @param days         its days with their half-days, in order
 * @param quotas       seats by county; empty when every county may fill any seat
 */
public record SessionDraft(CourseId course, PlanItemId planItem, OfficeId noticeOffice, String noticeNo, VenueId venue, boolean online, int capacity, List<DayDraft> days,
                           List<QuotaDraft> quotas) implements Serializable {

    /** Its first day; only when it has days. */
    public LocalDate firstDay() {
        return days.stream().map(DayDraft::day).min(LocalDate::compareTo).orElseThrow();
    }

    /** Its last day, inclusive; only when it has days. */
    public LocalDate lastDay() {
        return days.stream().map(DayDraft::day).max(LocalDate::compareTo).orElseThrow();
    }

    /** Approved minutes of all days. */
    public int minutes() {
        return days.stream().mapToInt(DayDraft::approvedMinutes).sum();
    }

    SessionDraft withNoticeNo(String number) {
        return new SessionDraft(course, planItem, noticeOffice, number, venue, online, capacity, days, quotas);
    }

    SessionDraft withSeatsOf(SessionDraft other) {
        return new SessionDraft(course, planItem, noticeOffice, noticeNo, venue, online, other.capacity, days, other.quotas);
    }

    /** The same, so many days later; negative for earlier. */
    public SessionDraft moved(int by) {
        List<DayDraft> later = days.stream().map(day -> new DayDraft(day.day().plusDays(by), day.approvedMinutes(), day.halves())).toList();
        return new SessionDraft(course, planItem, noticeOffice, noticeNo, venue, online, capacity, later, quotas);
    }
}
