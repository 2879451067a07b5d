package org.wis.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints papers, one at a time: the font is read once and shared. Only the characters used go into the document. */
@ApplicationScoped
public class PaperPress {

    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private TrueTypeFont font;

    /**
     * Prints a paper.
     *
     * @param paper what to print
     * @param foot  at the foot of every page, left of its number
     * @param language tag of the language it is written in
     * @return the PDF
     */
    public synchronized byte[] print(Paper paper, String foot, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            if (font == null) {
                font = read();
            }
            PDFont loaded = PDType0Font.load(document, font, true);
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentCatalog().setLanguage(language);
            new Composing(document, loaded, font.getUnicodeCmapLookup(), paper).compose(foot);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static TrueTypeFont read() throws IOException {
        try (InputStream stream = PaperPress.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IllegalStateException("the font is missing: " + FONT);
            }
            TrueTypeFont read = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            read.setEnableGsub(false);
            return read;
        }
    }
}
