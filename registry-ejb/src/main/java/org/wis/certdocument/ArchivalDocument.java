package org.wis.certdocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.wis.time.OfficialTime;

/**
 * A certificate as PDF/A-2b (ISO 19005-2), not yet signed: its page, what it says about itself in XMP, and the colour space its colours are meant in. The same facts give the same
 * bytes on the same Java.
 */
final class ArchivalDocument {

    private static final float PDF_1_7 = 1.7f;
    private static final int PDFA_PART = 2;
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final String PRODUCER = "WIS portal, Apache PDFBox 3";

    private final PaperFonts fonts = new PaperFonts();

    /** The bytes of the document. One at a time: the fonts are shared. */
    synchronized byte[] of(PrintedFacts facts, String qr, URI address, Optional<byte[]> photo) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CertificatePaper.draw(document, fonts, facts, qr, address, photo);
            describe(document, facts);
            document.setVersion(PDF_1_7);
            document.setDocumentId((facts.number().value() + "/" + facts.copy()).hashCode() & 0xFFFFFFFFL);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Calendar moment(LocalDateTime at) {
        return GregorianCalendar.from(at.withNano(0).atZone(OfficialTime.ZONE));
    }

    private static void describe(PDDocument document, PrintedFacts facts) throws IOException {
        String title = PaperWords.chinese("title") + " " + facts.number().value();
        Calendar made = moment(facts.madeAt());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(facts.issuingOffice());
        information.setCreator("WIS portal");
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata(title, facts.issuingOffice(), made))));
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static byte[] metadata(String title, String author, Calendar made) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XMPMetadata metadata = XMPMetadata.createXMPMetadata();
            PDFAIdentificationSchema identification = metadata.createAndAddPDFAIdentificationSchema();
            identification.setPart(PDFA_PART);
            identification.setConformance("B");
            DublinCoreSchema core = metadata.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.addCreator(author);
            XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
            basic.setCreatorTool("WIS portal");
            basic.setCreateDate(made);
            basic.setModifyDate(made);
            metadata.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            new XmpSerializer().serialize(metadata, bytes, true);
            return bytes.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
