package org.wis.acceptance.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.wis.acceptance.BrowserSession;

/** A certificate as it came out of the system, held against what knows nothing of the system. */
final class CertificateFile {

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Path PDFSIG = Path.of("/usr/bin/pdfsig");

    private final byte[] pdf;

    private CertificateFile(byte[] pdf) {
        this.pdf = pdf;
    }

    static CertificateFile fetched(APIResponse answer) {
        assertEquals(200, answer.status());
        assertTrue(answer.headers().get("content-type").startsWith("application/pdf"));
        return new CertificateFile(answer.body());
    }

    /**
     * By the command that the manual names, in a process of its own, with the public keys that anybody can fetch: the signature, and the QR read from the page;
     * by veraPDF; and by poppler where it is installed.
     *
     * @param folder where the file and the keys are kept
     */
    void verify(Path folder, BrowserSession nobody) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("certificate.pdf"), pdf);
        APIResponse keys = nobody.page().context().request().get("/training/check/keys.pem");
        assertEquals(200, keys.status());
        Path known = Files.write(folder.resolve("keys.pem"), keys.body());
        assertTrue(verified(0, known, file).contains("the signature covers all of it"));
        byte[] altered = pdf.clone();
        altered[altered.length / 3] ^= 1;
        verified(1, known, Files.write(folder.resolve("altered.pdf"), altered));
        assertTrue(isArchival(), "the signed document is PDF/A-2b");
        if (Files.isExecutable(PDFSIG)) {
            String said = said(0, List.of(PDFSIG.toString(), file.toString()));
            assertTrue(said.contains("Signature is Valid") && said.contains("Total document signed"), said);
        }
    }

    /** The check code printed on it. @param printed what else must be printed */
    String code(String... printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(Stream.of(printed).allMatch(text::contains), text);
            Matcher code = CODE.matcher(text);
            assertTrue(code.find(), text);
            return code.group();
        }
    }

    private boolean isArchival() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser).isCompliant();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String verified(int exit, Path keys, Path file) throws IOException, InterruptedException {
        return said(exit, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "org.wis.certdocument.VerifyCertificate", keys.toString(), file.toString()));
    }

    private static String said(int exit, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), said);
        assertEquals(exit, process.exitValue(), said);
        return said;
    }
}
