package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.certification.AppealLine;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateInquiring;
import org.wis.certification.CertificateState;
import org.wis.certification.LossReporting;
import org.wis.certification.RenewalApplying;
import org.wis.certification.RevocationAppealing;
import org.wis.gate.EarlyWarning;
import org.wis.gate.Identity;
import org.wis.gate.StandingReading;
import org.wis.portal.Notices;
import org.wis.staff.PledgeSigning;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** What a holder does about her own right: apply for renewal, report the loss of the copy, sign the pledge. Part of her own page. */
@Named
@ViewScoped
public class PrepareOwnMattersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffReading staff;
    @Inject
    private transient PledgeSigning pledging;
    @Inject
    private transient RenewalApplying renewing;
    @Inject
    private transient LossReporting losing;
    @Inject
    private transient RevocationAppealing appealing;
    @Inject
    private transient CertificateInquiring inquiring;
    @Inject
    private transient StandingReading standing;
    @Inject
    private transient Identity identity;
    @Inject
    private transient OfficialTime time;
    @Inject
    private transient Notices notices;

    private List<StaffDetail.Signed> pledges = List.of();
    private Set<LocalDate> warnedOf = Set.of();
    private String grounds;

    /** Reads her pledges and which certificates she is warned of; a technical account has none. */
    public void load() {
        if (identity.require().staffId() != null) {
            pledges = staff.own().pledges();
            warnedOf = standing.own().warnings().stream().filter(warning -> warning.kind() == EarlyWarning.Kind.CERTIFICATE_EXPIRY).map(EarlyWarning::dueOn)
                    .collect(Collectors.toSet());
        }
    }

    /** Signs the pledge and the post sheet of a year. @return this page again */
    public String sign(int year) {
        pledging.signOwn(year);
        return done("own.done.pledge", year);
    }

    /** Applies for the renewal of a certificate. @return this page again */
    public String renew(CertificateDetail certificate) {
        renewing.apply(certificate.number());
        return done("own.done.renewal");
    }

    /** Reports the loss of a printed copy. @return this page again */
    public String lose(CertificateDetail certificate) {
        losing.report(certificate.number());
        return done("own.done.loss");
    }

    /** Appeals against the revocation of a certificate. @return this page again */
    public String appeal(CertificateDetail certificate) {
        appealing.file(certificate.number(), grounds);
        return done("own.done.appeal");
    }

    /** The appeals about a certificate, oldest first. */
    public List<AppealLine> appeals(CertificateDetail certificate) {
        return certificate.state() == CertificateState.REVOKED ? inquiring.ownMatters(certificate.number()).appeals() : List.of();
    }

    /** Whether she can appeal now. */
    public boolean appealable(CertificateDetail certificate) {
        return certificate.state() == CertificateState.REVOKED && appeals(certificate).stream().noneMatch(AppealLine::open);
    }

    /** What she says against the revocation. */
    public String getGrounds() {
        return grounds;
    }

    /** What she says against the revocation. */
    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    private String done(String key, Object... operands) {
        notices.afterRedirect().done(key, operands);
        return "/home.xhtml?faces-redirect=true";
    }

    /** Years whose pledge can be signed today and is not: this one, in December the next one too. */
    public List<Integer> getUnsigned() {
        LocalDate today = time.today();
        List<Integer> years = new ArrayList<>();
        if (!signed(today.getYear())) {
            years.add(today.getYear());
        }
        if (today.getMonth() == Month.DECEMBER && !signed(today.getYear() + 1)) {
            years.add(today.getYear() + 1);
        }
        return identity.require().staffId() == null ? List.of() : years;
    }

    private boolean signed(int year) {
        return pledges.stream().anyMatch(pledge -> pledge.year() == year);
    }

    /** Her pledges, newest year first. */
    public List<StaffDetail.Signed> getPledges() {
        return pledges;
    }

    /** Whether it can be renewed and is not applied for. */
    public boolean renewable(CertificateDetail certificate) {
        boolean waiting = certificate.renewals().stream().anyMatch(renewal -> renewal.decidedOn() == null);
        return !waiting && (certificate.state() == CertificateState.VALID || certificate.state() == CertificateState.EXPIRED);
    }

    /** Whether it has ended, or ends so soon that she is warned of it: then renewing it is the next thing to do. */
    public boolean soon(CertificateDetail certificate) {
        return certificate.state() == CertificateState.EXPIRED || warnedOf.contains(certificate.validTo());
    }

    /** Days to its last day, negative after it. */
    public long daysLeft(CertificateDetail certificate) {
        return ChronoUnit.DAYS.between(time.today(), certificate.validTo());
    }
}
