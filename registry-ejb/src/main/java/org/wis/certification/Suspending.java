package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** Takes a certificate out of force for a time: the province until it reinstates, the county at once for some days. */
@Stateless
public class Suspending {

    @Inject
    CertificateBook book;
    @Inject
    Limits limits;
    @Inject
    Proposals proposals;
    @Inject
    OfficialTime time;

    /** Suspends until reinstated; a county's proposal to do so is thereby confirmed. @throws Refused CERTIFICATE_ALREADY_SUSPENDED, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, PROPOSAL_SAME_PERSON, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.SUSPEND_CERTIFICATE)
    public void suspend(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        book.enter(certificate, Action.SUSPEND_CERTIFICATE, certificate.suspend(deed));
        proposals.follow(certificate, ProposalKind.SUSPENSION, 0, deed);
    }

    /** The county's suspension goes on until the province reinstates. @throws Refused CERTIFICATE_NOT_SUSPENDED, CERTIFICATE_HELD_BY_PROVINCE, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.SUSPEND_CERTIFICATE)
    public void confirm(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.PROVINCE, certificate.holder(), decision);
        book.enter(certificate, Action.SUSPEND_CERTIFICATE, certificate.confirmSuspension(deed));
        proposals.follow(certificate, ProposalKind.SUSPENSION, 0, deed);
    }

    /**
     * The county suspends at once for security. It lapses by itself after the last day; what is asked beyond the limit is cut.
     *
     * @param lastDay last day wished, inclusive; null for the longest
     * @return the last day that holds
     * @throws Refused COUNTY_SUSPENSION_REPEATED, CERTIFICATE_ALREADY_SUSPENDED, CERTIFICATE_ALREADY_REVOKED, CERTIFICATE_ALREADY_CANCELLED, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.SUSPEND_CERTIFICATE_AT_ONCE)
    public LocalDate suspendAtOnce(@On CertificateNumber number, Decision decision, LocalDate lastDay) {
        Certificate certificate = book.open(number);
        Deed deed = book.deed(CertificateActor.COUNTY, certificate.holder(), decision);
        LocalDate last = CountySuspension.lastDay(time.today(), lastDay, limits.number("county.suspension.days", time.today()));
        CountySuspension.requireNewDocument(decision, book.certificates.events(certificate));
        book.enter(certificate, Action.SUSPEND_CERTIFICATE_AT_ONCE, certificate.suspendAtOnce(deed, last));
        return last;
    }

    /** The county takes its own suspension back. @throws Refused CERTIFICATE_NOT_SUSPENDED, CERTIFICATE_HELD_BY_PROVINCE, OWN_RIGHT_NOT_OWN_DECISION */
    @Does(Action.WITHDRAW_OWN_SUSPENSION)
    public void withdraw(@On CertificateNumber number, Decision decision) {
        Certificate certificate = book.open(number);
        book.enter(certificate, Action.WITHDRAW_OWN_SUSPENSION, certificate.withdrawSuspension(book.deed(CertificateActor.COUNTY, certificate.holder(), decision)));
    }
}
