package org.wis.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.wis.session.SessionId;

/** A time in which the exam of a session may be begun. */
@Entity
@Table(name = "exam_opening")
public class ExamOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id")
    private long sessionId;
    @Column(name = "opens_at")
    private LocalDateTime opensAt;
    @Column(name = "closes_at")
    private LocalDateTime closesAt;
    @Column(name = "opened_by")
    private long openedBy;

    protected ExamOpening() {
    }

    ExamOpening(SessionId session, OpeningSpell spell, long account) {
        this.sessionId = session.value();
        this.opensAt = spell.from();
        this.closesAt = spell.until();
        this.openedBy = account;
    }
}
