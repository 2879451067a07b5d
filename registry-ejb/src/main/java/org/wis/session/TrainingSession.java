package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.staff.OfficeId;

/** A course held on certain days by an office. */
@Entity
@Table(name = "training_session")
public class TrainingSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private long course;
    @Column(name = "plan_item_id")
    private Long planItem;
    @Column(name = "organiser_office_id")
    private long organiser;
    @Column(name = "notice_office_id")
    private Long noticeOffice;
    @Column(name = "notice_no")
    private String noticeNo;
    @Column(name = "organiser_level")
    private int organiserLevel;
    @Column(name = "venue_id")
    private Long venue;
    private boolean online;
    @Column(name = "online_counts")
    private boolean onlineCounts;
    private int capacity;
    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.PLANNED;
    @Column(name = "state_reason")
    private String stateReason;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "completed_at")
    private LocalDateTime completedAt;
    @Version
    private long version;

    protected TrainingSession() {
    }

    /** @param level level of the office that counts, on the first day */
    public TrainingSession(OfficeId organiser, SessionDraft draft, int level) {
        this.organiser = organiser.value();
        take(draft, level);
    }

    /** Its number; only once stored. */
    public SessionId id() {
        return new SessionId(id);
    }

    OfficeId organiser() {
        return new OfficeId(organiser);
    }

    CourseId course() {
        return new CourseId(course);
    }

    SessionState state() {
        return state;
    }

    int capacity() {
        return capacity;
    }

    VenueId venue() {
        return venue == null ? null : new VenueId(venue);
    }

    void seat(int seats) {
        this.capacity = seats;
    }

    String noticeNo() {
        return noticeNo;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    long version() {
        return version;
    }

    final void take(SessionDraft draft, int level) {
        this.course = draft.course().value();
        this.planItem = draft.planItem() == null ? null : draft.planItem().value();
        this.noticeOffice = draft.noticeOffice() == null ? null : draft.noticeOffice().value();
        this.noticeNo = draft.noticeNo();
        this.organiserLevel = level;
        this.venue = draft.venue() == null ? null : draft.venue().value();
        this.online = draft.online();
        this.capacity = draft.capacity();
        this.firstDay = draft.firstDay();
        this.lastDay = draft.lastDay();
    }

    /** Announced by its notice. */
    public void publish() {
        this.state = SessionState.PUBLISHED;
    }

    void cancel(String reason) {
        this.state = SessionState.CANCELLED;
        this.stateReason = reason;
    }

    void complete(LocalDateTime at) {
        this.state = SessionState.COMPLETED;
        this.completedAt = at;
    }

    /** The province lets it count as the one training although it is online. */
    void countOnline() {
        this.onlineCounts = true;
    }
}
