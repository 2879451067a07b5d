package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.certdocument.CertificatePrinting;
import org.wis.certdocument.DocumentLine;
import org.wis.certdocument.DocumentReading;
import org.wis.certification.CertificateDetail;
import org.wis.certification.CertificateNumber;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.refusal.Explanation;

/** The documents of a certificate, as part of its page and of the holder's own. */
@Named
@ViewScoped
public class ReadDocumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentReading reading;
    @Inject
    private transient CertificatePrinting printing;
    @Inject
    private transient OwnJurisdiction jurisdiction;
    @Inject
    private transient Notices notices;

    private CertificateDetail certificate;
    private List<DocumentLine> copies = List.of();

    /** Reads the copies of a certificate. */
    public void load(CertificateDetail shown) {
        certificate = shown;
        copies = reading.copies(shown.number());
    }

    /** Makes the copy that is due. @throws org.wis.gate.Refused those of {@link CertificatePrinting#print} */
    public void make() {
        notices.done("document.made", printing.print(certificate.number()).copy());
        copies = reading.copies(certificate.number());
    }

    /** The copies, newest first. */
    public List<DocumentLine> getCopies() {
        return copies;
    }

    /** Whether making one is her office's business and one is missing. */
    public boolean isMakeable() {
        return jurisdiction.isProvince() && copies.stream().noneMatch(DocumentLine::current);
    }

    /** Why she may not make one now; null when she may. */
    public Explanation getWhyNot() {
        return jurisdiction.whyNot(Action.PRINT_CERTIFICATE, certificate.holder().division());
    }

    /** Key of the words why a copy was made. */
    public String causeKey(DocumentLine line) {
        return "document.cause." + line.cause();
    }

    /** Whether the reader's own certificate has a document that counts. */
    public boolean has(CertificateNumber number) {
        return !reading.ownCopies(number).isEmpty();
    }
}
