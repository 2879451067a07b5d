package org.wis.training.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.session.CourseId;
import org.wis.session.DayDraft;
import org.wis.session.PlanItemId;
import org.wis.session.QuotaDraft;
import org.wis.session.SessionDraft;
import org.wis.session.VenueId;
import org.wis.staff.OfficeId;
import org.wis.staff.OfficeLine;

/** What is typed about a session. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED_SEATS = 40;

    private Long course;
    private Long item;
    private Long noticeOffice;
    private String noticeNo;
    private Long venue;
    private boolean online;
    private boolean lessons;
    private Integer capacity = OFFERED_SEATS;
    private List<DayRow> days = new ArrayList<>();
    private List<QuotaRow> quotas = List.of();

    /** A new session on a day. */
    void begin(LocalDate day, List<OfficeLine> counties) {
        days.add(DayRow.usual(day));
        quotas = counties.stream().map(office -> new QuotaRow(office.division(), office.name(), null)).toList();
    }

    /** Filled with what is stored. */
    void take(SessionDraft draft, List<OfficeLine> counties) {
        course = draft.course().value();
        item = draft.planItem() == null ? null : draft.planItem().value();
        noticeOffice = draft.noticeOffice() == null ? null : draft.noticeOffice().value();
        noticeNo = draft.noticeNo();
        venue = draft.venue() == null ? null : draft.venue().value();
        online = draft.online();
        capacity = draft.capacity();
        days = new ArrayList<>(draft.days().stream().map(DayRow::of).toList());
        quotas = counties.stream().map(office -> new QuotaRow(office.division(), office.name(),
                draft.quotas().stream().filter(quota -> quota.county().equals(office.division())).map(QuotaDraft::seats).findFirst().orElse(null))).toList();
    }

    SessionDraft draft() {
        List<DayDraft> typed = days.stream().filter(row -> row.getDay() != null).map(row -> row.draft(lessons)).toList();
        return new SessionDraft(course == null ? null : new CourseId(course), item == null ? null : new PlanItemId(item), noticeOffice == null ? null : new OfficeId(noticeOffice),
                noticeNo, venue == null || online ? null : new VenueId(venue), online, capacity == null ? 0 : capacity, typed,
                quotas.stream().filter(row -> row.getSeats() != null).map(QuotaRow::draft).toList());
    }

    void addDay() {
        days.add(days.isEmpty() ? DayRow.usual(null) : days.get(days.size() - 1).next());
    }

    void removeDay(DayRow row) {
        days.remove(row);
    }

    /** Approved minutes of what is typed. */
    public int getMinutes() {
        return days.stream().filter(row -> row.getDay() != null).mapToInt(row -> row.draft(lessons).approvedMinutes()).sum();
    }

    /** Whether the approved time is typed in lessons of 45 minutes. */
    public boolean isLessons() {
        return lessons;
    }

    /** Whether the approved time is typed in lessons of 45 minutes. */
    public void setLessons(boolean lessons) {
        this.lessons = lessons;
    }

    /** The days. */
    public List<DayRow> getDays() {
        return days;
    }

    /** Seats by county. */
    public List<QuotaRow> getQuotas() {
        return quotas;
    }

    /** Number of the course. */
    public Long getCourse() {
        return course;
    }

    /** Number of the course. */
    public void setCourse(Long course) {
        this.course = course;
    }

    /** Number of the plan item; null outside the plan. */
    public Long getItem() {
        return item;
    }

    /** Number of the plan item; null outside the plan. */
    public void setItem(Long item) {
        this.item = item;
    }

    /** Number of the office above that issued the notice; null for the organiser alone. */
    public Long getNoticeOffice() {
        return noticeOffice;
    }

    /** Number of the office above that issued the notice; null for the organiser alone. */
    public void setNoticeOffice(Long noticeOffice) {
        this.noticeOffice = noticeOffice;
    }

    /** Number of the notice. */
    public String getNoticeNo() {
        return noticeNo;
    }

    /** Number of the notice. */
    public void setNoticeNo(String noticeNo) {
        this.noticeNo = noticeNo;
    }

    /** Number of the venue. */
    public Long getVenue() {
        return venue;
    }

    /** Number of the venue. */
    public void setVenue(Long venue) {
        this.venue = venue;
    }

    /** Whether it is held online. */
    public boolean isOnline() {
        return online;
    }

    /** Whether it is held online. */
    public void setOnline(boolean online) {
        this.online = online;
    }

    /** Seats. */
    public Integer getCapacity() {
        return capacity;
    }

    /** Seats. */
    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
