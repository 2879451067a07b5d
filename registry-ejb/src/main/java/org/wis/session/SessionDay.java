package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day of a session and the most minutes that may be credited for it. */
@Entity
@Table(name = "session_day")
public class SessionDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id")
    private long session;
    private LocalDate day;
    @Column(name = "approved_minutes")
    private int approvedMinutes;
    private boolean dropped;

    protected SessionDay() {
    }

    /** A day with the minutes approved for it. */
    public SessionDay(SessionId session, LocalDate day, int approvedMinutes) {
        this.session = session.value();
        this.day = day;
        this.approvedMinutes = approvedMinutes;
    }

    /** Its number; only once stored. */
    public long id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    int approvedMinutes() {
        return approvedMinutes;
    }

    boolean dropped() {
        return dropped;
    }

    void approve(int minutes) {
        this.approvedMinutes = minutes;
        this.dropped = false;
    }

    void drop() {
        this.dropped = true;
    }
}
