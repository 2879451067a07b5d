package org.wis.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPressTest {

    @Test
    void a_long_table_repeats_its_headings_counts_its_pages_and_loses_no_row() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(Arrays.asList("第" + i + "行", "长".repeat(40), null));
        }
        Paper paper = new Paper("个人培训记录", false).line("王\uD842\uDFB7 的记录").table(List.of("姓名", "内容", "空"), List.of(2, 5, 1), rows).line("单位负责人:");
        byte[] pdf = new PaperPress().print(paper, "打印于 2026-11-24", "zh-CN");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            int pages = read.getNumberOfPages();
            assertTrue(pages > 2, "pages " + pages);
            for (int i = 0; i < 120; i++) {
                assertTrue(text.contains("第" + i + "行"), "row " + i);
            }
            assertEquals(pages, text.split("姓名", -1).length - 1, "headings on every page");
            assertTrue(text.contains(pages + " / " + pages));
            assertTrue(text.contains("〓(U+20BB7)") || text.contains("\uD842\uDFB7"), "a rare character is shown or named");
            assertEquals("个人培训记录", read.getDocumentInformation().getTitle());
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), "the font is inside");
                }
            }
        }
        assertTrue(pdf.length < 200_000, "only the characters used: " + pdf.length);
    }

    @Test
    void a_press_prints_again_and_a_wide_paper_lies_across() throws IOException {
        PaperPress press = new PaperPress();
        press.print(new Paper("一", false), "", "zh-CN");
        try (PDDocument read = Loader.loadPDF(press.print(new Paper("Report", true), "x", "en"))) {
            assertTrue(read.getPage(0).getMediaBox().getWidth() > read.getPage(0).getMediaBox().getHeight());
        }
    }
}
