package org.wis.certdocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.time.OfficialTime;

/** The QR and the check code: read back from the paper, verified offline, nothing personal in them. */
class QrPayloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_qr_on_the_page_is_read_by_a_scanner_and_holds_nothing_personal() throws Exception {
        SignedPaper office = new SignedPaper(DAY.minusDays(1), DAY.plusYears(1));
        PrintedFacts facts = Paper.facts("周敏");
        try (PDDocument document = Loader.loadPDF(office.signed(facts, Optional.empty()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            String scanned = QrPicture.read(page).orElseThrow();
            assertEquals(office.payload(facts), QrPayload.read(scanned).orElseThrow().payload());
            assertTrue(scanned.startsWith(Paper.ADDRESS + "?n=" + facts.number().value().replace("-", "") + "&c=K7WQ2MPX#WIS1."), scanned);
            String fields = new String(java.util.Base64.getUrlDecoder().decode(scanned.split("\\.")[scanned.split("\\.").length - 2]), StandardCharsets.US_ASCII);
            assertEquals(facts.number().value().replace("-", "") + ";2;K7WQ2MPX;20231124;20231124;20291123;" + SigningKeys.id(office.qr.certificate().getPublicKey()), fields);
        }
    }

    @Test
    void a_payload_with_any_field_changed_is_not_signed_any_more() throws Exception {
        SignedPaper office = new SignedPaper(DAY.minusDays(1), DAY.plusYears(1));
        String text = office.payload(Paper.facts("周敏")).sign(office.qr.key());
        String[] parts = text.split("\\.");
        String longer = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.US_ASCII).replace("20291123", "20391123");
        String forged = parts[0] + "." + java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(longer.getBytes(StandardCharsets.US_ASCII)) + "." + parts[2];
        assertTrue(QrPayload.read(text).orElseThrow().by(office.qr.certificate().getPublicKey()));
        assertFalse(QrPayload.read(forged).orElseThrow().by(office.qr.certificate().getPublicKey()));
        assertFalse(QrPayload.read(text).orElseThrow().by(office.document.certificate().getPublicKey()), "a key of another kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WIS1", "WIS1..", "WIS2.a.b", "https://zs.example.test/#WIS1.!!!.###", "WIS1.OTk7MTs7.AA", "........"})
    void what_is_no_payload_is_none(String text) {
        assertEquals(Optional.empty(), QrPayload.read(text));
    }

    @Test
    void check_codes_have_no_sign_that_is_taken_for_another() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String code = CheckCode.of(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i * 7), (byte) (i * 31), (byte) ~i}).value();
            assertTrue(code.matches("[2-9A-HJ-NP-Z]{8}"), code);
            seen.add(code);
        }
        assertEquals(2000, seen.size(), "each bit of the digest counts");
        assertEquals("22222222", CheckCode.of(new byte[5]).value());
        assertEquals("ZZZZZZZZ", CheckCode.of(new byte[] {-1, -1, -1, -1, -1}).value());
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        for (String typed : new String[] {"K7WQ2MPX", "k7wq-2mpx", " K7WQ 2MPX ", "Ｋ７ＷＱ－２ＭＰＸ"}) {
            assertEquals(Optional.of(Paper.CODE), CheckCode.read(typed), typed);
        }
        for (String typed : new String[] {null, "", "K7WQ2MP", "K7WQ2MPXX", "K7WQ2MP0", "K7WQ2MPO", "K7WQ2MP1"}) {
            assertEquals(Optional.empty(), CheckCode.read(typed), typed);
        }
    }

    @Test
    void days_are_written_out_as_certificates_do() {
        assertEquals("二〇二六年十一月二十四日", ChineseDay.of(DAY));
        assertEquals("二〇三〇年一月十日", ChineseDay.of(LocalDate.of(2030, 1, 10)));
        assertEquals("二〇二九年十月三十一日", ChineseDay.of(LocalDate.of(2029, 10, 31)));
        assertEquals("二〇二九年十二月二十日", ChineseDay.of(LocalDate.of(2029, 12, 20)));
    }

    /** The command as somebody runs it: document, QR, wrong file, wrong keys. */
    @Test
    void the_command_says_clearly_what_it_finds_and_ends_with_its_code() throws Exception {
        SignedPaper office = new SignedPaper(DAY.minusDays(1), DAY.plusYears(1));
        PrintedFacts facts = Paper.facts("周敏");
        byte[] signed = office.signed(facts, Optional.empty());
        Path file = ArchivalDocumentTest.kept("command.pdf", signed);
        Path keys = ArchivalDocumentTest.kept("keys.pem", office.known().pem().getBytes(StandardCharsets.US_ASCII));
        assertEquals(0, run("签名覆盖全文", "covers all of it", keys.toString(), file.toString()));
        assertEquals(0, run("二维码由已知", "signed by a known key", keys.toString(), office.qrText(facts)));
        assertEquals(3, run("已过有效期", "past its last day", keys.toString(), file.toString(), "2029-11-24"));
        assertEquals(3, run("已过有效期", "past its last day", keys.toString(), office.qrText(facts), "2029-11-24"));
        assertEquals(2, run("无法读取", "Cannot be read", keys.toString(), "no-such-file.pdf"));
        assertEquals(2, run("完好的 PDF", "no sound PDF", keys.toString(), keys.toString()));
        assertEquals(2, run("用法", "Usage"));
        signed[signed.length / 2] ^= 1;
        assertNotEquals(0, run("✗", "✗", keys.toString(), ArchivalDocumentTest.kept("broken.pdf", signed).toString()));
        assertEquals(1, run("不在已知", "not among the known", ArchivalDocumentTest.kept("other.pem", new SignedPaper(DAY, DAY).known().pem().getBytes(StandardCharsets.US_ASCII)).toString(),
                file.toString()));
        assertTrue(Files.size(keys) > 0);
    }

    private static int run(String chinese, String english, String... arguments) {
        OfficialTime time = new OfficialTime() {
            @Override
            protected java.time.Clock clock() {
                return java.time.Clock.fixed(ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, OfficialTime.ZONE).toInstant(), OfficialTime.ZONE);
            }
        };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = VerifyCertificate.run(arguments, time, new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(chinese) && text.contains(english), text);
        return exit;
    }
}
