package org.wis.certdocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two weights of Noto Sans SC (SIL Open Font License 1.1), read once: 30,892 characters, among them all of CJK Unified Ideographs and Extension A. One document at a time. */
final class PaperFonts {

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    /** The printer's mark for a character that the fount lacks. */
    private static final String MISSING = "〓";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup characters;

    PaperFonts() {
        this.regular = read("Regular");
        this.bold = read("Bold");
        try {
            this.characters = regular.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont regular(PDDocument document) throws IOException {
        return PDType0Font.load(document, regular, true);
    }

    PDFont bold(PDDocument document) throws IOException {
        return PDType0Font.load(document, bold, true);
    }

    /** The text with what cannot be printed replaced by 〓 and the number of the character, so that a rare name still has its certificate and nobody reads another name. */
    String printable(String text) {
        return text.codePoints().filter(sign -> !Character.isISOControl(sign))
                .mapToObj(sign -> characters.getGlyphId(sign) > 0 ? Character.toString(sign) : MISSING + String.format("(U+%X)", sign))
                .collect(Collectors.joining());
    }

    private static TrueTypeFont read(String weight) {
        try (InputStream stream = PaperFonts.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
            if (stream == null) {
                throw new IllegalStateException("the font of the certificate is missing: " + FOLDER + weight);
            }
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
