package org.wis.certdocument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.wis.gate.Refused;

/** The certificate as a document: what stands on it, that it is PDF/A-2b, and that the same facts give the same bytes. */
class ArchivalDocumentTest {

    private static final String QR = Paper.ADDRESS + "?n=1#x";

    @Test
    void it_is_pdfa_2b_with_and_without_a_photo() throws Exception {
        assertEquals(List.of(), faults(Paper.unsigned(Paper.facts("周敏"), QR, true)));
        assertEquals(List.of(), faults(Paper.unsigned(Paper.facts("周敏"), QR, false)));
    }

    /** The judge must be able to say no. */
    @Test
    void a_document_without_its_description_is_found_not_to_be_pdfa() throws Exception {
        byte[] bytes = Paper.unsigned(Paper.facts("周敏"), QR, false);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replace("/OutputIntents", "/OutputIntentz");
        assertFalse(faults(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).isEmpty());
    }

    @Test
    void everything_that_belongs_on_it_can_be_read_from_it() throws IOException {
        String text = text(Paper.unsigned(Paper.facts("周敏"), QR, false)).replaceAll("\\s+", "");
        for (String part : List.of("任职资格证书", "QUALIFICATIONCERTIFICATE", Paper.NUMBER.value(), "周敏", "女", "990121********0023", "青禾镇信息服务站", "乡级计算机操作人员", "示范省卫生健康委员会",
                "二〇二三年十一月二十四日至二〇二九年十一月二十三日", "2029-11-23", "86分", "示卫证〔2023〕12号", "2025缓检deferred", "示卫检〔2026〕5号", "K7WQ-2MPX", "zs.example.test", "照片", "第2份",
                "二〇二六年十一月二十四日")) {
            assertTrue(text.contains(part.replace(" ", "")), part + " is missing in " + text);
        }
    }

    @Test
    void the_same_facts_give_the_same_bytes() throws IOException {
        assertArrayEquals(Paper.unsigned(Paper.facts("周敏"), QR, true), Paper.unsigned(Paper.facts("周敏"), QR, true));
    }

    @Test
    void fonts_are_embedded_as_subsets_and_the_file_is_small() throws IOException {
        byte[] bytes = Paper.unsigned(Paper.facts("周敏"), QR, false);
        assertTrue(bytes.length < 150_000, "bytes: " + bytes.length);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSansSC.*"), font.getName());
            }
        }
    }

    @Test
    void a_rare_name_is_printed_as_far_as_the_font_goes_and_never_as_another_name() throws IOException {
        String text = text(Paper.unsigned(Paper.facts("㛃䶮\uD86D\uDFE7·王"), QR, false));
        assertTrue(text.contains("㛃䶮〓(U+2B7E7)·王"), text);
    }

    @Test
    void a_long_unit_and_a_long_basis_stay_inside_the_page() throws IOException {
        PrintedFacts facts = Paper.facts("阿卜杜热合曼·麦麦提吐尔逊·古丽巴哈尔");
        PrintedFacts wide = new PrintedFacts(facts.number(), 1, CopyCause.ISSUED, facts.code(), facts.name(), facts.sex(), null, facts.level(), "示".repeat(40), null, facts.issuingOffice(),
                facts.issuedOn(), facts.validFrom(), facts.validTo(), "培".repeat(200), List.of(), facts.madeAt());
        assertTrue(text(Paper.unsigned(wide, QR, false)).replaceAll("\\s", "").contains("培".repeat(200)));
    }

    @Test
    void a_file_that_is_no_picture_is_refused() {
        Refused refused = assertThrows(Refused.class, () -> new ArchivalDocument().of(Paper.facts("周敏"), QR, Paper.ADDRESS, Optional.of("no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
        assertEquals(DocumentRefusal.DOCUMENT_PHOTO_UNREADABLE, refused.code());
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What keeps it from being PDF/A-2b, by the validator of the PDF Association. */
    static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
            result.getTestAssertions().stream().filter(assertion -> assertion.getStatus() == org.verapdf.pdfa.results.TestAssertion.Status.FAILED)
                    .forEach(assertion -> faults.add(assertion.getRuleId() + " " + assertion.getMessage()));
            assertTrue(result.isCompliant() == faults.isEmpty(), "the validator agrees with itself");
        }
        return faults;
    }

    static Path kept(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "certificates"));
        return Files.write(folder.resolve(name), bytes);
    }
}
