package org.wis.certdocument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateRefusal;
import org.wis.certification.CertificateState;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.privacy.Masker;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** The province makes a certificate into a signed document: once for each issue, renewal and reissue. */
@Stateless
public class CertificatePrinting {

    @Inject
    CertificateDocuments documents;
    @Inject
    CheckCodes codes;
    @Inject
    Press press;
    @Inject
    FieldCipher cipher;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * The document of the copy that is due: the stored one, or a new one when none has been made. In a transaction of its own when called for many.
     *
     * @throws Refused DOCUMENT_NOT_NOW, DOCUMENT_COPY_LOST, DOCUMENT_KEYS_MISSING, DOCUMENT_ADDRESS_MISSING, DOCUMENT_TIMESTAMP_MISSING, DOCUMENT_PHOTO_UNREADABLE
     */
    @Does(Action.PRINT_CERTIFICATE)
    public StoredDocument print(@On CertificateNumber number) {
        CertificateDocuments.Source source = documents.open(number, time.today()).orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
        CertificateDocuments.Copies due = documents.copies(source.certificate());
        Optional<CertificateDocument> made = documents.find(source.certificate(), due.count());
        if (made.isPresent()) {
            return made.get().stored(number.value());
        }
        if (source.copyLost()) {
            throw new Refused(DocumentRefusal.DOCUMENT_COPY_LOST);
        }
        if (source.state() != CertificateState.VALID && source.state() != CertificateState.NOT_YET_VALID) {
            throw new Refused(DocumentRefusal.DOCUMENT_NOT_NOW, source.state());
        }
        PrintedFacts facts = facts(number, source, due);
        CertificateDocument document = new CertificateDocument(source.certificate(), facts, press.print(facts, source.holder()), press.keyId(), signatory.account());
        documents.add(document);
        audit.record(AuditKind.PERSONNEL, Action.PRINT_CERTIFICATE.name(), number.value(), "copy " + facts.copy() + ", " + facts.cause());
        return document.stored(number.value());
    }

    private PrintedFacts facts(CertificateNumber number, CertificateDocuments.Source source, CertificateDocuments.Copies due) {
        return new PrintedFacts(number, due.count(), due.cause(), codes.of(number, due.count()), source.name(), source.sex(), Masker.idNumber(cipher.decrypt(source.idNumber())),
                source.level(), source.unit(), source.post(), source.issuingOffice(), source.issuedOn(), source.validFrom(), source.validTo(), source.basis(),
                documents.endorsements(source.certificate()), time.now());
    }
}
