package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/**
 * The second look at what was written under a certificate that was revoked with effect from an earlier day. The lines stay as they were written, and what the women
 * concerned receive stays as it is; what is wrong is put right on the card, through its gate.
 */
@Stateless
public class Reverifying {

    private static final int MOST_LINES = 500;

    @Inject
    WrittenLines lines;
    @Inject
    Certificates certificates;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** From which day on the lines of a revoked certificate are looked at again; empty while it is not revoked. @throws Refused CERTIFICATE_UNKNOWN */
    @Reads(Action.READ_CERTIFICATES)
    public Optional<LocalDate> from(@On DivisionCode scope, CertificateNumber number) {
        return since(look(number));
    }

    /** How many acts of writing in a division, since a day. @param openOnly only those that still need a second look */
    @Reads(Action.READ_CERTIFICATES)
    public long count(@On DivisionCode scope, CertificateNumber number, LocalDate from, boolean openOnly) {
        return lines.count(scope, number, from, openOnly);
    }

    /** A piece of them, in the order in which they were written. @param max at most 500 are given */
    @Reads(Action.READ_CERTIFICATES)
    public List<WrittenLine> list(@On DivisionCode scope, CertificateNumber number, LocalDate from, boolean openOnly, int first, int max) {
        return lines.lines(scope, number, from, openOnly, Math.max(0, first), Math.min(max, MOST_LINES));
    }

    /**
     * Says what a second look found.
     *
     * @param line   the line, written in the jurisdiction of the one who looks
     * @param number the certificate it rests on, revoked from that day or an earlier one
     * @param note   remark; may be empty
     * @throws Refused WRITE_NOT_OF_CERTIFICATE, REVERIFIER_NOT_CERTIFIED, REVERIFICATION_NOTE_TOO_LONG, CERTIFICATE_UNKNOWN, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.REVERIFY_WRITES)
    public void mark(@On WrittenLineId line, CertificateNumber number, ReverificationResult result, String note) {
        Certificate certificate = look(number);
        Deed deed = new Deed(CertificateActor.COUNTY, signatory.deciding(certificate.holder()).accountId(), null, time.now());
        LocalDate from = since(certificate).orElseThrow(() -> new Refused(CertificateRefusal.WRITE_NOT_OF_CERTIFICATE));
        if (!lines.restsOn(line, number, from)) {
            throw new Refused(CertificateRefusal.WRITE_NOT_OF_CERTIFICATE);
        }
        boolean certified = certificates.numbersOf(signatory.self()).stream().map(this::look)
                .anyMatch(own -> own.type() == CertificateNumber.Level.COUNTY && own.stateOn(deed.day()) == CertificateState.VALID);
        if (!certified) {
            throw new Refused(CertificateRefusal.REVERIFIER_NOT_CERTIFIED);
        }
        lines.add(new Reverification(line, certificate, result, note, deed));
        audit.record(AuditKind.PERSONNEL, Action.REVERIFY_WRITES.name(), number.value(), line + " " + result);
    }

    private Certificate look(CertificateNumber number) {
        return certificates.look(number).orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
    }

    private Optional<LocalDate> since(Certificate certificate) {
        if (certificate.stateOn(time.today()) != CertificateState.REVOKED) {
            return Optional.empty();
        }
        return certificates.events(certificate).stream().map(CertificateEvent::entry).filter(entry -> entry.step() == CertificateStep.REVOKED)
                .reduce((former, later) -> later).map(entry -> Objects.requireNonNullElse(entry.effectiveFrom(), entry.day()));
    }
}
