package org.wis.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** That the holder of a post handed over what belongs to it. */
@Entity
@Table(name = "hand_over")
class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "appointment_id")
    private long appointmentId;
    @Column(name = "receiver_staff_id")
    private Long receiverStaffId;
    @Column(name = "handed_on")
    private LocalDate handedOn;
    private String items;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;
    @Version
    private long version;

    protected HandOver() {
    }

    HandOver(long appointment, HandOverNote note, long recordedBy, LocalDateTime recordedAt) {
        this.appointmentId = appointment;
        take(note, recordedBy, recordedAt);
    }

    /** The same hand-over, said better: the system versions keep what was said before. */
    final void take(HandOverNote note, long by, LocalDateTime at) {
        receiverStaffId = note.receiver() == null ? null : note.receiver().value();
        handedOn = note.handedOn();
        items = note.items();
        documentNo = note.documentNo();
        recordedBy = by;
        recordedAt = at;
    }
}
