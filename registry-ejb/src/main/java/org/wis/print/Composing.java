package org.wis.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets a paper on as many pages as it needs. Lengths in points, from the foot of the page. */
final class Composing {

    private static final float MARGIN = 48;
    private static final float FOOT = 30;
    private static final float TITLE = 16;
    private static final float HEADING = 11;
    private static final float TEXT = 9;
    private static final float LEADING = 1.45f;
    private static final float PADDING = 3;
    private static final Color RULE = new Color(0x99, 0x99, 0x99);
    private static final Color HEAD = new Color(0xE8, 0xEC, 0xEF);
    private static final String MISSING = "〓";

    private final PDDocument document;
    private final PDFont font;
    private final CmapLookup characters;
    private final Paper paper;
    private final PDRectangle size;
    private PDPageContentStream pen;
    private float y;

    Composing(PDDocument document, PDFont font, CmapLookup characters, Paper paper) {
        this.document = document;
        this.font = font;
        this.characters = characters;
        this.paper = paper;
        this.size = paper.isWide() ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
    }

    void compose(String foot) throws IOException {
        turn();
        line(paper.title(), TITLE);
        y -= TEXT;
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Line text) {
                line(text.text(), text.bold() ? HEADING : TEXT);
            } else if (block instanceof Paper.Table table) {
                table(table);
            }
        }
        pen.close();
        number(foot);
    }

    private void turn() throws IOException {
        if (pen != null) {
            pen.close();
        }
        PDPage page = new PDPage(size);
        document.addPage(page);
        pen = new PDPageContentStream(document, page);
        y = size.getHeight() - MARGIN;
    }

    private void line(String text, float points) throws IOException {
        for (String piece : broken(text, size.getWidth() - 2 * MARGIN, points)) {
            need(points * LEADING);
            y -= points * LEADING;
            write(MARGIN, y, piece, points);
        }
    }

    private boolean need(float height) throws IOException {
        boolean full = y - height < MARGIN;
        if (full) {
            turn();
        }
        return full;
    }

    private void table(Paper.Table table) throws IOException {
        y -= PADDING * 2;
        row(table, table.headings(), true);
        for (List<String> cells : table.rows()) {
            if (y - height(table, cells) < MARGIN) {
                turn();
                row(table, table.headings(), true);
            }
            row(table, cells, false);
        }
        y -= PADDING * 2;
    }

    private void row(Paper.Table table, List<String> cells, boolean head) throws IOException {
        float height = height(table, cells);
        need(height);
        float x = MARGIN;
        if (head) {
            pen.setNonStrokingColor(HEAD);
            pen.addRect(MARGIN, y - height, size.getWidth() - 2 * MARGIN, height);
            pen.fill();
            pen.setNonStrokingColor(Color.BLACK);
        }
        pen.setStrokingColor(RULE);
        for (int column = 0; column < table.headings().size(); column++) {
            float width = width(table, column);
            pen.addRect(x, y - height, width, height);
            float at = y - PADDING;
            for (String piece : broken(text(cells, column), width - 2 * PADDING, TEXT)) {
                at -= TEXT * LEADING;
                write(x + PADDING, at + TEXT * (LEADING - 1), piece, TEXT);
            }
            x += width;
        }
        pen.stroke();
        y -= height;
    }

    private float height(Paper.Table table, List<String> cells) throws IOException {
        int most = 1;
        for (int column = 0; column < table.headings().size(); column++) {
            most = Math.max(most, broken(text(cells, column), width(table, column) - 2 * PADDING, TEXT).size());
        }
        return most * TEXT * LEADING + 2 * PADDING;
    }

    private float width(Paper.Table table, int column) {
        int all = table.shares().stream().mapToInt(Integer::intValue).sum();
        return (size.getWidth() - 2 * MARGIN) * table.shares().get(column) / all;
    }

    private static String text(List<String> cells, int column) {
        String text = column < cells.size() ? cells.get(column) : null;
        return text == null ? "" : text;
    }

    /** What the font lacks is shown by the printer's mark and its number, so that nobody reads another name. */
    private String printable(String text) {
        return text.codePoints().filter(sign -> !Character.isISOControl(sign))
                .mapToObj(sign -> characters.getGlyphId(sign) > 0 ? Character.toString(sign) : MISSING + String.format("(U+%X)", sign))
                .collect(Collectors.joining());
    }

    private List<String> broken(String text, float width, float points) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int sign : printable(text).codePoints().toArray()) {
            String shown = Character.toString(sign);
            float wide = font.getStringWidth(shown) / 1000 * points;
            if (used + wide > width && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(shown);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    private void write(float x, float at, String shown, float points) throws IOException {
        pen.beginText();
        pen.setFont(font, points);
        pen.newLineAtOffset(x, at);
        pen.showText(shown);
        pen.endText();
    }

    /** Pages are counted when all are there. */
    private void number(String foot) throws IOException {
        int all = document.getNumberOfPages();
        for (int page = 0; page < all; page++) {
            pen = new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true);
            String text = printable(foot + "    " + (page + 1) + " / " + all);
            write(size.getWidth() - MARGIN - font.getStringWidth(text) / 1000 * TEXT, FOOT, text, TEXT);
            pen.close();
        }
    }
}
