package org.wis.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wis.certdocument.DocumentReading;
import org.wis.certdocument.DocumentRefusal;
import org.wis.certdocument.StoredDocument;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateNumberRefusal;
import org.wis.certification.CertificateRefusal;
import org.wis.gate.Refused;

/** Hands out a certificate as PDF: a copy to the offices of its jurisdiction ({@code number}, {@code copy}), her own to the holder ({@code number} alone). */
@WebServlet({"/certificates/document.pdf", "/own-document.pdf"})
public class CertificateDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OWN = "/own-document.pdf";

    @Inject
    private transient DocumentReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CertificateNumber number = CertificateNumber.of(String.valueOf(request.getParameter("number")));
            StoredDocument document = OWN.equals(request.getServletPath()) ? reading.ownDocument(number) : reading.document(number, Integer.parseInt(request.getParameter("copy")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + document.fileName() + "\"");
            response.setContentLength(document.content().length);
            response.getOutputStream().write(document.content());
        } catch (NumberFormatException senseless) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            response.sendError(isMissing(refused) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isMissing(Refused refused) {
        return refused.code() instanceof CertificateNumberRefusal || refused.code() == CertificateRefusal.CERTIFICATE_UNKNOWN || refused.code() == DocumentRefusal.DOCUMENT_NOT_MADE;
    }
}
