package org.wis.certdocument;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws on an A4 page in millimetres from its upper left corner. */
final class Pen {

    private static final float POINTS = 72 / 25.4f;
    private static final float HEIGHT = 297;

    private final PDPageContentStream stream;
    private final PaperFonts fonts;
    private PDFont font;
    private float size;

    Pen(PDPageContentStream stream, PaperFonts fonts) {
        this.stream = stream;
        this.fonts = fonts;
    }

    /** Colour of everything from here on. */
    Pen ink(Color color) throws IOException {
        stream.setNonStrokingColor(color);
        stream.setStrokingColor(color);
        return this;
    }

    /** Font and size in points from here on. */
    Pen write(PDFont with, float points) {
        this.font = with;
        this.size = points;
        return this;
    }

    /** A line of text, its foot at y. */
    void text(float x, float y, String text) throws IOException {
        place(x, y, fonts.printable(text), 0);
    }

    /** The same around the middle x, with space between the signs in millimetres. */
    void centred(float middle, float y, String text, float spacing) throws IOException {
        String shown = fonts.printable(text);
        float width = width(shown) + spacing * (shown.codePointCount(0, shown.length()) - 1);
        place(middle - width / 2, y, shown, spacing);
    }

    /**
     * Text in lines no wider than given.
     *
     * @param step  from line to line
     * @param most  lines; what is longer is written smaller until it fits
     * @return foot of the last line
     */
    float lines(float x, float y, float wide, float step, int most, String text) throws IOException {
        String shown = fonts.printable(text);
        float before = size;
        List<String> lines = broken(shown, wide);
        while (lines.size() > most) {
            size -= 0.5f;
            lines = broken(shown, wide);
        }
        for (int i = 0; i < lines.size(); i++) {
            place(x, y + i * step, lines.get(i), 0);
        }
        size = before;
        return y + (lines.size() - 1) * step;
    }

    /** An empty rectangle, line width in points. */
    void frame(float x, float y, float wide, float high, float line) throws IOException {
        stream.setLineWidth(line);
        stream.addRect(x * POINTS, (HEIGHT - y - high) * POINTS, wide * POINTS, high * POINTS);
        stream.stroke();
    }

    /** A filled rectangle, not yet painted; {@link #fill} paints all. */
    void block(float x, float y, float wide, float high) throws IOException {
        stream.addRect(x * POINTS, (HEIGHT - y - high) * POINTS, wide * POINTS, high * POINTS);
    }

    void fill() throws IOException {
        stream.fill();
    }

    /** A level line. */
    void rule(float x, float y, float wide, float line) throws IOException {
        stream.setLineWidth(line);
        stream.moveTo(x * POINTS, (HEIGHT - y) * POINTS);
        stream.lineTo((x + wide) * POINTS, (HEIGHT - y) * POINTS);
        stream.stroke();
    }

    static float points(float millimetres) {
        return millimetres * POINTS;
    }

    /** From the top of the page to PDF's own measure from its foot. */
    static float fromFoot(float y) {
        return (HEIGHT - y) * POINTS;
    }

    private void place(float x, float y, String shown, float spacing) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.setCharacterSpacing(spacing * POINTS);
        stream.newLineAtOffset(x * POINTS, (HEIGHT - y) * POINTS);
        stream.showText(shown);
        stream.endText();
    }

    private float width(String shown) throws IOException {
        return font.getStringWidth(shown) / 1000 * size / POINTS;
    }

    /** Breaks after a blank where there is one in the line, else anywhere: Chinese has no blanks. */
    private List<String> broken(String text, float wide) throws IOException {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int blank = -1;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int end = text.offsetByCodePoints(at, 1);
            if (width(text.substring(start, end)) > wide && at > start) {
                int cut = blank > start && isLatin(text.charAt(at)) ? blank + 1 : at;
                lines.add(text.substring(start, cut));
                start = cut;
                blank = -1;
            }
            blank = text.charAt(at) == ' ' ? at : blank;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static boolean isLatin(char sign) {
        return sign < 0x2E80;
    }
}
