package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegister;
import org.wis.time.OfficialTime;

/** What offices see of certificates in their jurisdiction, and everybody of her own. */
@Stateless
public class CertificateReading {

    private static final int MOST_LINES = 500;

    @Inject
    CertificateLists lists;
    @Inject
    Certificates certificates;
    @Inject
    StaffRegister register;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** How many the filter finds. */
    @Reads(Action.READ_CERTIFICATES)
    public long count(@On DivisionCode scope, CertificateFilter filter) {
        return lists.count(scope, filter, time.today());
    }

    /**
     * A piece of the list, by division and last day.
     *
     * @param first lines to skip
     * @param max   lines wished, at most 500 are given
     */
    @Reads(Action.READ_CERTIFICATES)
    public List<CertificateLine> list(@On DivisionCode scope, CertificateFilter filter, int first, int max) {
        return lists.lines(scope, filter, time.today(), Math.max(0, first), Math.min(max, MOST_LINES));
    }

    /** One with its history. @throws Refused CERTIFICATE_UNKNOWN */
    @Reads(Action.READ_CERTIFICATES)
    public CertificateDetail detail(@On CertificateNumber number) {
        return describe(number);
    }

    /** All certificates of a person, newest first. */
    @Reads(Action.READ_CERTIFICATES)
    public List<CertificateDetail> ofPerson(@On StaffId holder) {
        return certificates.numbersOf(holder).stream().map(this::describe).toList();
    }

    /** One's own certificates, newest first; empty for a technical account's person that has none. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<CertificateDetail> own() {
        return certificates.numbersOf(signatory.self()).stream().map(this::describe).toList();
    }

    private CertificateDetail describe(CertificateNumber number) {
        Certificate certificate = certificates.look(number).orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
        LocalDate today = time.today();
        return new CertificateDetail(number, register.person(certificate.holder()), certificate.type(), certificate.stateOn(today), certificate.issuedOn(),
                certificate.validFrom(), certificate.validTo(), certificate.basis(), certificate.suspensionLastDay(), certificate.copyLost(), history(certificate, today),
                certificates.endorsements(certificate).stream().map(Endorsement::line).toList(),
                certificates.renewals(certificate).stream().map(RenewalApplication::line).toList());
    }

    private List<CertificateHistoryLine> history(Certificate certificate, LocalDate today) {
        List<CertificateHistoryLine> lines = new ArrayList<>();
        for (CertificateEvent event : certificates.events(certificate)) {
            lines.add(event.line(event.account() == null ? null : certificates.who(event.account())));
        }
        certificate.lapsedFrom(today).ifPresent(day -> lines.add(new CertificateHistoryLine(CertificateStep.SUSPENSION_LAPSED, day.atStartOfDay(), null, null, null, null,
                null, certificate.describe(day.minusDays(1)), certificate.describe(day))));
        return lines;
    }
}
