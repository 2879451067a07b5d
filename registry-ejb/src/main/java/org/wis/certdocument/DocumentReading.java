package org.wis.certdocument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateRefusal;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** Who may see the documents: offices in their jurisdiction, the holder her own; and the public keys, which everybody may have. */
@Stateless
public class DocumentReading {

    @Inject
    CertificateDocuments documents;
    @Inject
    SigningKeys keys;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** The copies made, newest first. @throws Refused CERTIFICATE_UNKNOWN */
    @Reads(Action.READ_CERTIFICATES)
    public List<DocumentLine> copies(@On CertificateNumber number) {
        return lines(source(number));
    }

    /** A copy, void ones too: the archive keeps them. @throws Refused CERTIFICATE_UNKNOWN, DOCUMENT_NOT_MADE */
    @Reads(Action.READ_CERTIFICATES)
    public StoredDocument document(@On CertificateNumber number, int copy) {
        return handedOut(number, source(number), copy);
    }

    /** The copy of one's own certificate that counts; empty list when none does. @throws Refused CERTIFICATE_UNKNOWN, CERTIFICATE_NOT_YOURS, ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_RECORD)
    public List<DocumentLine> ownCopies(CertificateNumber number) {
        CertificateDocuments.Source source = own(number);
        return source.state().ended() ? List.of() : lines(source).stream().filter(DocumentLine::current).toList();
    }

    /** The same as a document; a void copy, or one of a certificate that has ended for ever, is not handed out again. @throws Refused as {@link #ownCopies}, DOCUMENT_NOT_MADE, DOCUMENT_NOT_NOW, DOCUMENT_COPY_LOST */
    @Reads(Action.READ_OWN_RECORD)
    public StoredDocument ownDocument(CertificateNumber number) {
        CertificateDocuments.Source source = own(number);
        if (source.state().ended()) {
            throw new Refused(DocumentRefusal.DOCUMENT_NOT_NOW, source.state());
        }
        if (source.copyLost()) {
            throw new Refused(DocumentRefusal.DOCUMENT_COPY_LOST);
        }
        return handedOut(number, source, documents.copies(source.certificate()).count());
    }

    /** The certificates of all signing keys as PEM, for verification offline; empty text when none are set up. */
    @Reads(Action.CHECK_CERTIFICATE)
    public String publicKeys() {
        return new KnownKeys(keys.known()).pem();
    }

    private CertificateDocuments.Source source(CertificateNumber number) {
        return documents.read(number, time.today()).orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
    }

    private CertificateDocuments.Source own(CertificateNumber number) {
        CertificateDocuments.Source source = source(number);
        if (!source.holder().equals(signatory.self())) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NOT_YOURS);
        }
        return source;
    }

    private List<DocumentLine> lines(CertificateDocuments.Source source) {
        return documents.lines(source.certificate(), documents.copies(source.certificate()).count(), source.copyLost());
    }

    private StoredDocument handedOut(CertificateNumber number, CertificateDocuments.Source source, int copy) {
        StoredDocument document = documents.find(source.certificate(), copy).orElseThrow(() -> new Refused(DocumentRefusal.DOCUMENT_NOT_MADE)).stored(number.value());
        audit.record(AuditKind.PERSONNEL, "READ_DOCUMENT", number.value(), "copy " + copy);
        return document;
    }
}
