package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** Permission for somebody without a certificate to post reports and urgent corrections of one township for a few days: proposed by one person, approved by another, extended once. */
@Entity
@Table(name = "emergency_authorisation")
public class EmergencyAuthorisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Column(name = "township_code")
    private DivisionCode township;
    @Column(name = "document_no")
    private String documentNo;
    private String reason;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;
    @Column(name = "approved_by")
    private Long approvedBy;
    @Column(name = "approved_at")
    private LocalDateTime approvedAt;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "extended_on")
    private LocalDate extendedOn;
    @Column(name = "course_passed_on")
    private LocalDate coursePassedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected EmergencyAuthorisation() {
    }

    /**
     * @param proposedBy account of the proposer
     * @param proposedAt moment of the proposal
     * @param days       length in days, the first one counted
     */
    public EmergencyAuthorisation(EmergencyProposal proposal, DivisionCode township, long proposedBy, LocalDateTime proposedAt, int days) {
        this.staffId = proposal.staff().value();
        this.township = township;
        this.documentNo = proposal.decision().documentNo();
        this.reason = proposal.decision().reason();
        this.coursePassedOn = proposal.coursePassedOn();
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.firstDay = proposal.firstDay();
        this.lastDay = firstDay.plusDays(days - 1L);
    }

    /** Its number; only once stored. */
    public EmergencyId id() {
        return new EmergencyId(id);
    }

    /** The grantee. */
    public StaffId staff() {
        return new StaffId(staffId);
    }

    /** The township it is for. */
    public DivisionCode township() {
        return township;
    }

    /** The document. */
    public String documentNo() {
        return documentNo;
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Its last day, or the day before it was ended. */
    public LocalDate lastDay() {
        return endedOn != null && endedOn.isBefore(lastDay.plusDays(1)) ? endedOn.minusDays(1) : lastDay;
    }

    /** Whether a second person approved it. */
    public boolean approved() {
        return approvedBy != null;
    }

    /** Whether it was ended early or refused. */
    public boolean ended() {
        return endedOn != null;
    }

    long proposedBy() {
        return proposedBy;
    }

    /** Its days in the year; none when it was ended before it began. */
    long daysIn(int year) {
        LocalDate from = later(firstDay, LocalDate.of(year, 1, 1));
        LocalDate to = earlier(lastDay(), LocalDate.of(year, 12, 31));
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Whether its days count for the year: approved, or still waiting for it. */
    boolean counts(LocalDate today) {
        return approved() || !ended() && !lastDay.isBefore(today);
    }

    /** A second person approves; it never begins before that day, and never ends later than proposed. */
    void approve(long account, LocalDateTime at) {
        requireAlive(at.toLocalDate(), StaffRefusal.EMERGENCY_PROPOSAL_STALE);
        if (approved()) {
            throw new Refused(StaffRefusal.EMERGENCY_ALREADY_APPROVED);
        }
        if (account == proposedBy) {
            throw new Refused(StaffRefusal.EMERGENCY_TWO_PERSONS);
        }
        this.approvedBy = account;
        this.approvedAt = at;
        this.firstDay = later(firstDay, at.toLocalDate());
    }

    /** Goes on for so many days, once. */
    void extend(LocalDate day, int days) {
        requireAlive(day, StaffRefusal.EMERGENCY_ENDED);
        if (!approved()) {
            throw new Refused(StaffRefusal.EMERGENCY_NOT_APPROVED);
        }
        if (extendedOn != null) {
            throw new Refused(StaffRefusal.EMERGENCY_ALREADY_EXTENDED);
        }
        this.extendedOn = day;
        this.lastDay = lastDay.plusDays(days);
    }

    /** Ends it; the day given is the first without. */
    void end(LocalDate day) {
        requireAlive(day, StaffRefusal.EMERGENCY_ENDED);
        this.endedOn = day;
    }

    private void requireAlive(LocalDate day, StaffRefusal whenPast) {
        if (ended()) {
            throw new Refused(StaffRefusal.EMERGENCY_ENDED);
        }
        if (lastDay.isBefore(day)) {
            throw new Refused(whenPast);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
