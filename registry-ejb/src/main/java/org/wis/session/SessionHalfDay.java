package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;

/** A half-day of a session: from when to when, and who teaches. */
@Entity
@Table(name = "session_half_day")
public class SessionHalfDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_day_id")
    private long sessionDay;
    @Enumerated(EnumType.STRING)
    private Half half;
    @Column(name = "starts_at")
    private LocalTime startsAt;
    @Column(name = "ends_at")
    private LocalTime endsAt;
    @Column(name = "trainer_id")
    private Long trainer;
    private boolean dropped;

    protected SessionHalfDay() {
    }

    /** A half-day of a day. */
    public SessionHalfDay(long sessionDay, HalfDraft draft) {
        this.sessionDay = sessionDay;
        this.half = draft.half();
        take(draft);
    }

    long sessionDay() {
        return sessionDay;
    }

    Half half() {
        return half;
    }

    boolean dropped() {
        return dropped;
    }

    final void take(HalfDraft draft) {
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.trainer = draft.trainer() == null ? null : draft.trainer().value();
        this.dropped = false;
    }

    void drop() {
        this.dropped = true;
    }
}
