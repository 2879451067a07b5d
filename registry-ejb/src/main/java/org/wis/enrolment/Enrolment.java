package org.wis.enrolment;

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
import org.wis.division.DivisionCode;
import org.wis.session.SessionId;
import org.wis.staff.StaffId;

/** One person in one session; every change of it is kept. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id")
    private long session;
    @Column(name = "staff_id")
    private long staff;
    @Column(name = "county_code")
    private DivisionCode county;
    @Enumerated(EnumType.STRING)
    private EnrolmentState state;
    @Column(name = "waiting_since")
    private LocalDateTime waitingSince;
    @Column(name = "nominated_by")
    private long nominatedBy;
    @Column(name = "nominated_at")
    private LocalDateTime nominatedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    private String reason;
    @Column(name = "booked_year")
    private Integer bookedYear;
    @Column(name = "booking_requested_at")
    private LocalDateTime bookingRequestedAt;
    @Column(name = "booking_county_by")
    private Long bookingCountyBy;
    @Column(name = "booking_county_at")
    private LocalDateTime bookingCountyAt;
    @Column(name = "booking_province_by")
    private Long bookingProvinceBy;
    @Column(name = "booking_province_at")
    private LocalDateTime bookingProvinceAt;
    @Column(name = "booking_document_no")
    private String bookingDocumentNo;
    @Version
    private long version;

    protected Enrolment() {
    }

    /**
     * @param county county whose seat it takes
     * @param state  REQUESTED, NOMINATED or WAITING
     * @param by     account that asks or nominates
     */
    public Enrolment(SessionId session, StaffId staff, DivisionCode county, EnrolmentState state, long by, LocalDateTime at) {
        this.session = session.value();
        this.staff = staff.value();
        begin(county, state, by, at);
    }

    /** Its number; only once stored. */
    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    SessionId session() {
        return new SessionId(session);
    }

    StaffId staff() {
        return new StaffId(staff);
    }

    DivisionCode county() {
        return county;
    }

    EnrolmentState state() {
        return state;
    }

    LocalDateTime waitingSince() {
        return waitingSince;
    }

    /** Grows with each change, so that the same news at another time is news again. */
    String turn() {
        return nominatedAt.toString() + (decidedAt == null ? "" : decidedAt.toString());
    }

    Booking booking() {
        return new Booking(bookedYear, bookingRequestedAt, bookingCountyAt);
    }

    /** Begins, or begins anew after it had ended. */
    final void begin(DivisionCode whoseSeat, EnrolmentState begun, long by, LocalDateTime at) {
        this.county = whoseSeat;
        this.nominatedBy = by;
        this.nominatedAt = at;
        this.decidedBy = null;
        this.decidedAt = null;
        this.reason = null;
        move(begun, at);
    }

    /** A seat is given, or a place on the waiting list. */
    final void move(EnrolmentState next, LocalDateTime at) {
        this.state = next;
        this.waitingSince = next == EnrolmentState.WAITING ? at : null;
    }

    /** Somebody decides. */
    public void decide(EnrolmentState decision, long by, LocalDateTime at, String why) {
        move(decision, at);
        this.decidedBy = by;
        this.decidedAt = at;
        this.reason = why;
    }

    /** She asks that its days count for the year before; her county decides. */
    void askToBook(LocalDateTime at) {
        this.bookingRequestedAt = at;
    }

    /** The county approves; the year is booked unless the province must confirm it too. */
    void approveBooking(long by, LocalDateTime at, Integer year) {
        this.bookingCountyBy = by;
        this.bookingCountyAt = at;
        this.bookedYear = year;
    }

    /** The province confirms a late one with a document. */
    void confirmBooking(long by, LocalDateTime at, int year, String documentNo) {
        this.bookingProvinceBy = by;
        this.bookingProvinceAt = at;
        this.bookingDocumentNo = documentNo;
        this.bookedYear = year;
    }

    /** The booking is refused; the days count for their own year. */
    void refuseBooking(String why) {
        this.bookingRequestedAt = null;
        this.bookingCountyBy = null;
        this.bookingCountyAt = null;
        this.reason = why;
    }
}
