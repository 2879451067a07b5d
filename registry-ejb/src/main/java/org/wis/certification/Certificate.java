package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;

/** A qualification certificate. Each step is asked of {@link CertificateStep} first and leaves an event; the number stays for ever. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private CertificateNumber number;
    @Column(name = "staff_id")
    private long staffId;
    @Enumerated(EnumType.STRING)
    private CertificateNumber.Level type;
    @Enumerated(EnumType.STRING)
    private CertificateStatus status = CertificateStatus.VALID;
    @Column(name = "status_reason")
    private String statusReason;
    @Column(name = "status_document_no")
    private String statusDocumentNo;
    @Column(name = "status_since")
    private LocalDateTime statusSince;
    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_by")
    private CertificateActor suspendedBy;
    @Column(name = "suspension_last_day")
    private LocalDate suspensionLastDay;
    @Column(name = "issuing_office_id")
    private long issuingOfficeId;
    private String basis;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "copy_lost_on")
    private LocalDate copyLostOn;
    @Column(name = "reissued_on")
    private LocalDate reissuedOn;
    @Version
    private long version;

    protected Certificate() {
    }

    /**
     * A certificate as issued.
     *
     * @param issue     what the province decided
     * @param years     years of validity
     * @param issuedAt  the moment of issue
     */
    public Certificate(CertificateNumber number, StaffId holder, OfficeId issuer, CertificateIssue issue, int years, LocalDateTime issuedAt) {
        this.number = number;
        this.staffId = holder.value();
        this.issuingOfficeId = issuer.value();
        this.type = issue.type();
        this.basis = issue.basis();
        this.statusSince = issuedAt;
        this.issuedOn = issuedAt.toLocalDate();
        this.validFrom = issue.validFrom();
        this.validTo = validFrom.plusYears(years).minusDays(1);
    }

    /** Its row; only once stored. */
    public long id() {
        return id;
    }

    /** Its number. */
    public CertificateNumber number() {
        return number;
    }

    /** Who holds it. */
    public StaffId holder() {
        return new StaffId(staffId);
    }

    CertificateNumber.Level type() {
        return type;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String basis() {
        return basis;
    }

    LocalDate suspensionLastDay() {
        return suspensionLastDay;
    }

    OfficeId issuer() {
        return new OfficeId(issuingOfficeId);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    /** What it is on a day. */
    public CertificateState stateOn(LocalDate day) {
        return switch (status) {
            case CANCELLED -> CertificateState.CANCELLED;
            case REVOKED -> CertificateState.REVOKED;
            case SUSPENDED -> lapsedOn(day) ? byDates(day)
                    : suspendedBy == CertificateActor.COUNTY ? CertificateState.SUSPENDED_BY_COUNTY : CertificateState.SUSPENDED_BY_PROVINCE;
            case VALID -> byDates(day);
        };
    }

    /** Whether it was in force by its dates on a day. */
    boolean runsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** First day after a county suspension that ended by its date and is not yet entered. */
    Optional<LocalDate> lapsedFrom(LocalDate today) {
        return status == CertificateStatus.SUSPENDED && lapsedOn(today) ? Optional.of(suspensionLastDay.plusDays(1)) : Optional.empty();
    }

    /** The lapse of a county suspension, entered before the next step so that the history has no gap. */
    Optional<CertificateEvent> lapse(LocalDate today) {
        return lapsedFrom(today).map(LocalDate::atStartOfDay).map(end -> {
            String before = describe(suspensionLastDay);
            setStatus(CertificateStatus.VALID, null, end);
            return CertificateEvent.ofDate(this, CertificateStep.SUSPENSION_LAPSED, end, before);
        });
    }

    CertificateEvent issued(Deed deed) {
        return CertificateEvent.of(this, CertificateStep.ISSUED, deed, null, null);
    }

    CertificateEvent suspend(Deed deed) {
        return restate(CertificateStep.SUSPENDED, deed, CertificateStatus.SUSPENDED, CertificateActor.PROVINCE, null, null);
    }

    CertificateEvent suspendAtOnce(Deed deed, LocalDate lastDay) {
        return restate(CertificateStep.SUSPENDED_AT_ONCE, deed, CertificateStatus.SUSPENDED, CertificateActor.COUNTY, lastDay, null);
    }

    CertificateEvent confirmSuspension(Deed deed) {
        return restate(CertificateStep.SUSPENSION_CONFIRMED, deed, CertificateStatus.SUSPENDED, CertificateActor.PROVINCE, null, null);
    }

    CertificateEvent withdrawSuspension(Deed deed) {
        return restate(CertificateStep.SUSPENSION_WITHDRAWN, deed, CertificateStatus.VALID, null, null, null);
    }

    CertificateEvent reinstate(Deed deed) {
        return restate(CertificateStep.REINSTATED, deed, CertificateStatus.VALID, null, null, null);
    }

    CertificateEvent cancel(Deed deed) {
        return restate(CertificateStep.CANCELLED, deed, CertificateStatus.CANCELLED, null, null, null);
    }

    CertificateEvent revoke(Deed deed, LocalDate hearingOn, LocalDate effectiveFrom) {
        if (hearingOn == null || hearingOn.isAfter(deed.day())) {
            throw new Refused(CertificateRefusal.REVOCATION_WITHOUT_HEARING);
        }
        if (effectiveFrom.isAfter(deed.day()) || effectiveFrom.isBefore(issuedOn)) {
            throw new Refused(CertificateRefusal.REVOCATION_DAY_WRONG, effectiveFrom);
        }
        return restate(CertificateStep.REVOKED, deed, CertificateStatus.REVOKED, null, null, effectiveFrom).heardOn(hearingOn);
    }

    CertificateEvent endorse(Deed deed, int year, String result) {
        CertificateStep.ENDORSED.require(stateOn(deed.day()), deed.by());
        requireEndorsable(deed.day(), year);
        return CertificateEvent.of(this, CertificateStep.ENDORSED, deed, describe(deed.day()), null).after(year + " " + result);
    }

    /** @throws Refused ENDORSEMENT_YEAR_WRONG unless it was in force by its dates on 31 December of a year that has begun */
    void requireEndorsable(LocalDate today, int year) {
        if (year > today.getYear() || year < issuedOn.getYear() || !runsOn(LocalDate.of(year, 12, 31))) {
            throw new Refused(CertificateRefusal.ENDORSEMENT_YEAR_WRONG, year);
        }
    }

    CertificateEvent applyForRenewal(Deed deed) {
        CertificateStep.RENEWAL_APPLIED.require(stateOn(deed.day()), deed.by());
        return CertificateEvent.of(this, CertificateStep.RENEWAL_APPLIED, deed, describe(deed.day()), null);
    }

    CertificateEvent refuseRenewal(Deed deed) {
        CertificateStep.RENEWAL_REFUSED.require(stateOn(deed.day()), deed.by());
        return CertificateEvent.of(this, CertificateStep.RENEWAL_REFUSED, deed, describe(deed.day()), null);
    }

    /** Renews under the same number: without a gap from its old end, else from today. */
    CertificateEvent renew(Deed deed, boolean withoutGap, int years) {
        CertificateStep.RENEWED.require(stateOn(deed.day()), deed.by());
        String before = describe(deed.day());
        if (withoutGap) {
            this.validTo = validTo.plusYears(years);
        } else {
            this.validFrom = deed.day();
            this.validTo = validFrom.plusYears(years).minusDays(1);
        }
        return CertificateEvent.of(this, CertificateStep.RENEWED, deed, before, validFrom);
    }

    CertificateEvent loseCopy(Deed deed) {
        CertificateStep.COPY_LOST.require(stateOn(deed.day()), deed.by());
        if (copyLost()) {
            throw new Refused(CertificateRefusal.COPY_ALREADY_LOST);
        }
        this.copyLostOn = deed.day();
        this.reissuedOn = null;
        return CertificateEvent.of(this, CertificateStep.COPY_LOST, deed, describe(deed.day()), null);
    }

    CertificateEvent reissue(Deed deed) {
        CertificateStep.REISSUED.require(stateOn(deed.day()), deed.by());
        if (!copyLost()) {
            throw new Refused(CertificateRefusal.COPY_NOT_LOST);
        }
        this.reissuedOn = deed.day();
        return CertificateEvent.of(this, CertificateStep.REISSUED, deed, describe(deed.day()), null);
    }

    /** What changes nothing of the certificate itself: a proposal, its refusal, an appeal. */
    CertificateEvent note(CertificateStep step, Deed deed, String remark) {
        step.require(stateOn(deed.day()), deed.by());
        return CertificateEvent.of(this, step, deed, describe(deed.day()), null).after(describe(deed.day()) + (remark.isEmpty() ? "" : " " + remark));
    }

    /** The revocation counts as never made; a suspension that went before it is not taken up again. */
    CertificateEvent liftRevocation(Deed deed) {
        return restate(CertificateStep.REVOCATION_LIFTED, deed, CertificateStatus.VALID, null, null, null);
    }

    /** Whether the printed copy is lost and not yet replaced; the right to write stays. */
    boolean copyLost() {
        return copyLostOn != null && reissuedOn == null;
    }

    /** State and dates in one line, for the history. */
    String describe(LocalDate day) {
        return stateOn(day) + " " + validFrom + ".." + validTo;
    }

    private CertificateEvent restate(CertificateStep step, Deed deed, CertificateStatus to, CertificateActor suspending, LocalDate lastDay, LocalDate effectiveFrom) {
        step.require(stateOn(deed.day()), deed.by());
        String before = describe(deed.day());
        setStatus(to, deed.decision(), deed.at());
        this.suspendedBy = suspending;
        this.suspensionLastDay = lastDay;
        return CertificateEvent.of(this, step, deed, before, effectiveFrom);
    }

    private void setStatus(CertificateStatus to, Decision decision, LocalDateTime since) {
        this.status = to;
        this.statusReason = decision == null ? null : decision.reason();
        this.statusDocumentNo = decision == null ? null : decision.documentNo();
        this.statusSince = since;
        this.suspendedBy = null;
        this.suspensionLastDay = null;
    }

    private boolean lapsedOn(LocalDate day) {
        return suspensionLastDay != null && day.isAfter(suspensionLastDay);
    }

    private CertificateState byDates(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return CertificateState.NOT_YET_VALID;
        }
        return day.isAfter(validTo) ? CertificateState.EXPIRED : CertificateState.VALID;
    }
}
