package org.wis.certdocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wis.gate.Refused;

/** The signature holds over the whole file, and every way of making a file say something else is found. */
class DocumentSigningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant LATER = Instant.parse("2029-06-01T04:00:00Z");
    private static SignedPaper office;
    private static byte[] signed;

    @BeforeAll
    static void sign() throws Exception {
        office = new SignedPaper(DAY.minusDays(1), DAY.plusYears(1));
        signed = office.signed(Paper.facts("周敏"), Optional.empty());
        ArchivalDocumentTest.kept("signed.pdf", signed);
    }

    private static List<Finding> faults(byte[] file) {
        return new OfflineVerification(office.known(), NOW).document(file, DAY).faults();
    }

    @Test
    void a_signed_certificate_is_still_pdfa_2b() throws Exception {
        assertEquals(List.of(), ArchivalDocumentTest.faults(signed));
    }

    @Test
    void it_verifies_with_the_public_keys_alone() {
        OfflineVerification.Result result = new OfflineVerification(office.known(), NOW).document(signed, DAY);
        assertEquals(List.of(), result.faults());
        assertEquals(office.payload(Paper.facts("周敏")), result.payload().orElseThrow());
    }

    /** The signature itself stands between angle brackets and cannot cover itself; what of it matters has tests of its own. */
    @Test
    void a_single_changed_byte_of_the_document_is_found() {
        Random random = new Random(20261124);
        int signature = signature();
        int end = new String(signed, StandardCharsets.ISO_8859_1).indexOf('>', signature);
        for (int round = 0; round < 25; round++) {
            int at = random.nextInt(signed.length - (end - signature));
            assertFound(at < signature ? at : at + end - signature, 1 << random.nextInt(8));
        }
    }

    /** No signature covers the copy of the signer's certificate in the file, so the verifier holds it to the known one. */
    @Test
    void a_single_changed_byte_of_the_signer_s_certificate_is_found() throws Exception {
        String digits = HexFormat.of().formatHex(office.certificate().getEncoded());
        int at = new String(signed, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).indexOf(digits, signature());
        assertTrue(at > 0, "the file carries the certificate");
        Random random = new Random(20261124);
        for (int round = 0; round < 25; round++) {
            assertFound(at + random.nextInt(digits.length()), 1);
        }
    }

    private static int signature() {
        return new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <3") + "/Contents <".length();
    }

    private static void assertFound(int at, int bit) {
        byte[] changed = signed.clone();
        changed[at] ^= bit;
        assertTrue(new OfflineVerification(office.known(), NOW).document(changed, DAY).exit() != 0, "byte " + at);
    }

    /** Each signature makes another picture; one was seen that could not be read at a single resolution. */
    @Test
    void the_qr_of_every_document_can_be_read_again() throws Exception {
        for (int round = 0; round < 30; round++) {
            assertEquals(List.of(), faults(office.signed(Paper.facts("周敏"), Optional.empty())));
        }
    }

    @Test
    void what_is_added_after_signing_is_found() throws IOException {
        try (PDDocument document = Loader.loadPDF(signed); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (PDPageContentStream stream = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                stream.addRect(0, 0, 300, 300);
                stream.fill();
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
            assertEquals(List.of(Finding.NOT_WHOLE), faults(bytes.toByteArray()));
        }
        byte[] longer = java.util.Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertEquals(List.of(Finding.NOT_WHOLE), faults(longer));
    }

    @Test
    void an_unsigned_copy_and_one_signed_by_a_stranger_are_found() throws Exception {
        PrintedFacts facts = Paper.facts("周敏");
        assertEquals(List.of(Finding.NOT_SIGNED), faults(Paper.unsigned(facts, office.qrText(facts), true)));
        SignedPaper stranger = new SignedPaper(DAY.minusDays(1), DAY.plusYears(1));
        assertEquals(List.of(Finding.SIGNER_UNKNOWN), faults(stranger.signed(facts, Optional.empty())));
        assertEquals(List.of(Finding.SIGNER_UNKNOWN), faults(new DocumentSigning(stranger.document, Optional.empty()).sign(Paper.unsigned(facts, office.qrText(facts), true), "x", facts.madeAt())));
    }

    @Test
    void a_qr_of_another_certificate_or_of_a_stranger_does_not_pass() throws Exception {
        PrintedFacts facts = Paper.facts("周敏");
        PrintedFacts other = new PrintedFacts(facts.number(), 1, CopyCause.ISSUED, facts.code(), facts.name(), facts.sex(), null, facts.level(), facts.unit(), null, facts.issuingOffice(),
                facts.issuedOn(), facts.validFrom(), facts.validTo().minusYears(3), facts.basis(), List.of(), facts.madeAt());
        DocumentSigning signing = new DocumentSigning(office.document, Optional.empty());
        assertEquals(List.of(Finding.QR_DISAGREES), new OfflineVerification(office.known(), NOW).document(signing.sign(Paper.unsigned(other, office.qrText(facts), false), "x", facts.madeAt()), DAY).faults());
        SignedPaper stranger = new SignedPaper(DAY, DAY.plusYears(1));
        assertEquals(List.of(Finding.QR_FORGED), faults(signing.sign(Paper.unsigned(facts, stranger.qrText(facts), false), "x", facts.madeAt())));
        assertEquals(List.of(Finding.QR_MISSING), faults(signing.sign(Paper.unsigned(facts, "https://zs.example.test/", false), "x", facts.madeAt())));
    }

    @Test
    void outside_its_dates_a_genuine_certificate_does_not_look_valid() {
        OfflineVerification verification = new OfflineVerification(office.known(), NOW);
        assertEquals(List.of(Finding.EXPIRED), verification.document(signed, LocalDate.of(2029, 11, 24)).faults());
        assertEquals(List.of(), verification.document(signed, LocalDate.of(2029, 11, 23)).faults());
        assertEquals(List.of(Finding.NOT_YET_VALID), verification.document(signed, LocalDate.of(2023, 11, 23)).faults());
        assertEquals(3, verification.document(signed, LocalDate.of(2029, 11, 24)).exit());
    }

    @Test
    void after_the_signers_own_certificate_has_expired_a_timestamp_carries_the_proof() throws Exception {
        assertEquals(List.of(Finding.SIGNER_TIME_NOT_PROVEN), new OfflineVerification(office.known(), LATER).document(signed, DAY).faults());
        try (LoopbackAuthority authority = new LoopbackAuthority(NOW)) {
            List<java.security.cert.X509Certificate> all = new ArrayList<>(office.known().certificates());
            all.add(authority.certificate);
            byte[] stamped = office.signed(Paper.facts("周敏"), Optional.of(new TimestampAuthority(authority.address(), all)));
            ArchivalDocumentTest.kept("stamped.pdf", stamped);
            assertEquals(List.of(), new OfflineVerification(new KnownKeys(all), LATER).document(stamped, DAY).faults());
            assertEquals(List.of(Finding.SIGNER_TIME_NOT_PROVEN), new OfflineVerification(office.known(), LATER).document(stamped, DAY).faults(), "an authority that nobody knows proves nothing");
            assertEquals(List.of(), ArchivalDocumentTest.faults(stamped));

            authority.time = LATER;
            byte[] late = office.signed(Paper.facts("周敏"), Optional.of(new TimestampAuthority(authority.address(), all)));
            assertEquals(List.of(Finding.SIGNER_TIME_NOT_PROVEN), new OfflineVerification(new KnownKeys(all), LATER).document(late, DAY).faults(), "signed after its own certificate ended");
        }
    }

    @Test
    void without_the_answer_of_the_authority_that_is_set_up_nothing_is_signed() throws Exception {
        try (LoopbackAuthority authority = new LoopbackAuthority(NOW)) {
            authority.status = 503;
            refusedBy(new TimestampAuthority(authority.address(), List.of(authority.certificate)));
            authority.status = 200;
            refusedBy(new TimestampAuthority(authority.address(), office.known().certificates()));
        }
    }

    private static void refusedBy(TimestampAuthority authority) {
        Refused refused = assertThrows(Refused.class, () -> office.signed(Paper.facts("周敏"), Optional.of(authority)));
        assertEquals(DocumentRefusal.DOCUMENT_TIMESTAMP_MISSING, refused.code());
    }

    @Test
    void who_stamps_times_cannot_issue_certificates() throws Exception {
        try (LoopbackAuthority authority = new LoopbackAuthority(NOW)) {
            List<java.security.cert.X509Certificate> all = new ArrayList<>(office.known().certificates());
            all.add(authority.certificate);
            PrintedFacts facts = Paper.facts("周敏");
            byte[] forged = new DocumentSigning(authority.asSigner(), Optional.empty()).sign(Paper.unsigned(facts, office.qrText(facts), false), "x", facts.madeAt());
            assertEquals(List.of(Finding.SIGNER_UNKNOWN), new OfflineVerification(new KnownKeys(all), NOW).document(forged, DAY).faults());
        }
    }

    /** A second opinion by another program, where it is installed. */
    @Test
    void poppler_finds_one_valid_signature_over_the_whole_file() throws Exception {
        Path program = Path.of("/usr/bin/pdfsig");
        Assumptions.assumeTrue(Files.isExecutable(program), "poppler-utils is not installed");
        Path file = ArchivalDocumentTest.kept("by-poppler.pdf", signed);
        Process process = new ProcessBuilder(program.toString(), file.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(said.contains("Signature is Valid") && said.contains("Total document signed") && said.contains("ETSI.CAdES.detached") && !said.contains("Signature #2"), said);
    }

    @Test
    void the_demos_keys_are_kept_private_and_say_that_they_are_a_demos() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "keys");
        Path file = folder.resolve("keys.p12");
        DemoKeys.make(file, "secret".toCharArray(), "document", "qr", DAY);
        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        java.security.KeyStore store = java.security.KeyStore.getInstance(file.toFile(), "secret".toCharArray());
        for (String alias : List.of("document", "qr")) {
            assertTrue(DemoKeys.areOfADemo((java.security.cert.X509Certificate) store.getCertificate(alias)));
        }
    }
}
