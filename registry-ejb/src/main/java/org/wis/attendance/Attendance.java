package org.wis.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.HalfDayId;
import org.wis.staff.Decision;

/** A half-day of a person in a session. Every version is kept. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "enrolment_id")
    private long enrolmentId;
    @Column(name = "half_day_id")
    private long halfDayId;
    @Enumerated(EnumType.STRING)
    private AttendanceState state;
    @Column(name = "signed_in_at")
    private LocalTime signedInAt;
    @Column(name = "signed_out_at")
    private LocalTime signedOutAt;
    @Enumerated(EnumType.STRING)
    private AttendanceSource source;
    private String reason;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;
    @Version
    private long version;

    protected Attendance() {
    }

    /** As first kept. All but the document never null. */
    Attendance(EnrolmentId enrolment, HalfDayId half, AttendanceMark mark, AttendanceSource source, String documentNo, long account, LocalDateTime at) {
        this.enrolmentId = enrolment.value();
        this.halfDayId = half.value();
        keep(mark, source, documentNo, account, at);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    HalfDayId half() {
        return new HalfDayId(halfDayId);
    }

    AttendanceSource source() {
        return source;
    }

    AttendanceMark mark() {
        return new AttendanceMark(state, signedInAt, signedOutAt, reason);
    }

    /** Signs out by the code; the last one of a half-day holds. */
    void signOut(LocalTime time, long account, LocalDateTime at) {
        keep(new AttendanceMark(state, signedInAt, time, reason), source, documentNo, account, at);
    }

    /** Entered again by the organiser, or corrected. */
    final void keep(AttendanceMark mark, AttendanceSource from, String document, long account, LocalDateTime at) {
        this.state = mark.state();
        this.signedInAt = mark.signedIn();
        this.signedOutAt = mark.signedOut();
        this.reason = mark.reason();
        this.source = from;
        this.documentNo = document;
        this.recordedBy = account;
        this.recordedAt = at;
    }

    /** A forged sign-in: the clock times stay as evidence, they count nothing. */
    void makeVoid(Decision decision, long account, LocalDateTime at) {
        keep(new AttendanceMark(AttendanceState.VOID, signedInAt, signedOutAt, decision.reason()), AttendanceSource.CORRECTION, decision.documentNo(), account, at);
    }
}
