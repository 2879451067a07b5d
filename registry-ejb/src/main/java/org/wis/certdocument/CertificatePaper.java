package org.wis.certdocument;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.wis.certification.EndorsementLine;
import org.wis.gate.Refused;

/** Draws the one page of a certificate, A4 upright, photo 35 x 45 mm. The same facts give the same page. */
final class CertificatePaper {

    private static final Color RED = new Color(0x8F, 0x1D, 0x21);
    private static final Color GOLD = new Color(0xB0, 0x85, 0x3A);
    private static final Color BLACK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color GREY = new Color(0x5A, 0x5A, 0x5A);
    private static final float LEFT = 28;
    private static final float VALUE = 62;
    private static final float RIGHT = 182;
    private static final float MIDDLE = 105;
    private static final float PHOTO_WIDE = 35;
    private static final float PHOTO_HIGH = 45;
    private static final float QR_SIDE = 38;
    private static final float QR_TOP = 232;
    private static final int PHOTO_PIXELS_WIDE = 358;
    private static final int PHOTO_PIXELS_HIGH = 441;
    private static final int MOST_ENDORSEMENTS = 4;

    private final Pen pen;
    private final PDPageContentStream stream;
    private final PDDocument document;
    private final PDFont regular;
    private final PDFont bold;

    private CertificatePaper(PDDocument document, PDPageContentStream stream, PaperFonts fonts) throws IOException {
        this.document = document;
        this.stream = stream;
        this.pen = new Pen(stream, fonts);
        this.regular = fonts.regular(document);
        this.bold = fonts.bold(document);
    }

    /**
     * Adds the page.
     *
     * @param qr      text of the QR
     * @param address the public page, as printed for people who type it
     * @throws Refused DOCUMENT_PHOTO_UNREADABLE
     */
    static void draw(PDDocument document, PaperFonts fonts, PrintedFacts facts, String qr, URI address, Optional<byte[]> photo) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            CertificatePaper paper = new CertificatePaper(document, stream, fonts);
            paper.border();
            paper.heading(facts);
            paper.holder(facts);
            paper.photo(photo);
            paper.term(facts);
            paper.endorsements(facts.endorsements());
            paper.check(facts, qr, address);
            paper.foot(facts);
        }
    }

    private void border() throws IOException {
        pen.ink(RED);
        pen.frame(12, 12, 186, 273, 1.8f);
        for (float x : new float[] {14.2f, 189.8f}) {
            for (float y : new float[] {14.2f, 276.8f}) {
                pen.frame(x, y, 6, 6, 0.8f);
                pen.frame(x + 1.5f, y + 1.5f, 3, 3, 0.8f);
            }
        }
        pen.ink(GOLD);
        pen.frame(17, 17, 176, 263, 0.6f);
        pen.rule(70, 68, 70, 0.8f);
        pen.rule(78, 69.2f, 54, 0.4f);
    }

    private void heading(PrintedFacts facts) throws IOException {
        pen.ink(BLACK).write(regular, 13).centred(MIDDLE, 31, PaperWords.chinese("system"), 1.2f);
        pen.ink(GREY).write(regular, 8.5f).centred(MIDDLE, 36.2f, PaperWords.english("system"), 0.2f);
        pen.ink(RED).write(bold, 34).centred(MIDDLE, 54, PaperWords.chinese("title"), 4);
        pen.write(regular, 11.5f).centred(MIDDLE, 63.5f, PaperWords.english("title"), 0.9f);
        pen.ink(BLACK).write(regular, 11).centred(MIDDLE, 79, PaperWords.both("number") + "  " + facts.number().value(), 0.15f);
    }

    private void holder(PrintedFacts facts) throws IOException {
        float y = 95;
        pen.ink(BLACK);
        field(y, "name", facts.name(), true);
        field(y += 10, "sex", PaperWords.both("sex." + facts.sex().name()), false);
        field(y += 10, "id", facts.maskedIdNumber() == null ? "—" : facts.maskedIdNumber(), false);
        field(y += 10, "level", PaperWords.chinese("level." + facts.level().name()), false);
        field(y += 10, "unit", facts.unit(), false);
        field(y + 10, "post", facts.post() == null ? "—" : PaperWords.chinese("post." + facts.post()), false);
    }

    private void photo(Optional<byte[]> photo) throws IOException {
        float x = RIGHT - PHOTO_WIDE;
        float y = 88;
        if (photo.isPresent()) {
            stream.drawImage(JPEGFactory.createFromImage(document, picture(photo.get()), 0.9f, 300), Pen.points(x), Pen.fromFoot(y + PHOTO_HIGH), Pen.points(PHOTO_WIDE), Pen.points(PHOTO_HIGH));
        } else {
            pen.ink(GREY).write(regular, 10).centred(x + PHOTO_WIDE / 2, y + 22, PaperWords.chinese("photo"), 1);
            pen.write(regular, 8).centred(x + PHOTO_WIDE / 2, y + 27, PaperWords.english("photo"), 0);
        }
        pen.ink(GREY).frame(x, y, PHOTO_WIDE, PHOTO_HIGH, 0.4f);
    }

    /** Drawn anew, so that nothing hidden in the file gets into the document. */
    private static BufferedImage picture(byte[] photo) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(photo));
        if (read == null) {
            throw new Refused(DocumentRefusal.DOCUMENT_PHOTO_UNREADABLE);
        }
        BufferedImage plain = new BufferedImage(PHOTO_PIXELS_WIDE, PHOTO_PIXELS_HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(read, 0, 0, PHOTO_PIXELS_WIDE, PHOTO_PIXELS_HIGH, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    private void term(PrintedFacts facts) throws IOException {
        pen.ink(BLACK).write(regular, 12.5f).text(LEFT, 159, PaperWords.chinese("statement." + facts.level().name()));
        pen.ink(GREY).write(regular, 8.5f).text(LEFT, 164.5f, PaperWords.english("statement." + facts.level().name()));
        label(174, "valid");
        pen.ink(BLACK).write(bold, 11.5f).text(VALUE, 174, ChineseDay.of(facts.validFrom()) + " " + PaperWords.chinese("to") + " " + ChineseDay.of(facts.validTo()));
        pen.ink(GREY).write(regular, 8.5f).text(VALUE, 178.8f, facts.validFrom() + " " + PaperWords.english("to") + " " + facts.validTo());
        label(187, "issued");
        pen.ink(BLACK).write(regular, 11).text(VALUE, 187, ChineseDay.of(facts.issuedOn()) + "  " + facts.issuedOn());
        label(196.5f, "basis");
        pen.ink(BLACK).write(regular, 10.5f).lines(VALUE, 196.5f, RIGHT - VALUE, 4.8f, 2, facts.basis());
    }

    private void endorsements(List<EndorsementLine> lines) throws IOException {
        label(208, "endorsements");
        if (lines.isEmpty()) {
            pen.ink(GREY).write(regular, 10).text(VALUE, 208, PaperWords.both("endorsements.none"));
            return;
        }
        float y = 208;
        for (EndorsementLine line : lines.subList(Math.max(0, lines.size() - MOST_ENDORSEMENTS), lines.size())) {
            pen.ink(BLACK).write(regular, 9.5f);
            pen.text(VALUE, y, String.valueOf(line.year()));
            pen.text(VALUE + 14, y, PaperWords.both("result." + line.result().name()));
            pen.text(VALUE + 42, y, line.endorsedOn().toString());
            pen.lines(VALUE + 66, y, RIGHT - VALUE - 66, 4, 1, line.documentNo());
            y += 5.2f;
        }
    }

    private void check(PrintedFacts facts, String qr, URI address) throws IOException {
        BitMatrix modules = QrPicture.of(qr);
        float side = QR_SIDE / modules.getWidth();
        pen.ink(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int from = column;
                while (column < modules.getWidth() && modules.get(column, row)) {
                    column++;
                }
                if (column > from) {
                    pen.block(LEFT + from * side, QR_TOP + row * side, (column - from) * side, side);
                }
            }
        }
        pen.fill();
        float x = LEFT + QR_SIDE + 5;
        pen.ink(GREY).write(regular, 8).text(x, QR_TOP + 4, PaperWords.both("code"));
        pen.ink(BLACK).write(bold, 14).text(x, QR_TOP + 10.5f, facts.code().grouped());
        pen.ink(GREY).write(regular, 7);
        float y = pen.lines(x, QR_TOP + 16, 56, 3.4f, 3, PaperWords.chinese("check"));
        y = pen.lines(x, y + 4, 56, 3.2f, 4, PaperWords.english("check"));
        pen.ink(BLACK).write(regular, 7).lines(x, y + 4.2f, 56, 3.2f, 2, address.toString());
        office(facts.issuingOffice(), facts.madeAt().toLocalDate());
    }

    private void office(String name, LocalDate day) throws IOException {
        float middle = 158;
        pen.ink(GREY).write(regular, 8.5f).centred(middle, QR_TOP + 8, PaperWords.both("office"), 0);
        pen.ink(BLACK).write(bold, 13).lines(RIGHT - 48, QR_TOP + 15, 48, 5.5f, 2, name);
        pen.ink(GREY).write(regular, 8.5f).centred(middle, QR_TOP + 27, PaperWords.both("seal"), 0);
        pen.ink(BLACK).write(regular, 11).centred(middle, QR_TOP + 36, ChineseDay.of(day), 0);
    }

    private void foot(PrintedFacts facts) throws IOException {
        String copy = PaperWords.both("copy", facts.copy()) + " · " + PaperWords.both("cause." + facts.cause().name());
        pen.ink(GREY).write(regular, 7).centred(MIDDLE, 277, copy + "    " + PaperWords.both("signed"), 0);
    }

    private void field(float y, String key, String value, boolean strong) throws IOException {
        label(y, key);
        pen.ink(BLACK).write(strong ? bold : regular, strong ? 14 : 12).lines(VALUE, y, RIGHT - PHOTO_WIDE - 6 - VALUE, 5, 1, value);
        pen.ink(GOLD).rule(VALUE - 1, y + 2, RIGHT - PHOTO_WIDE - 5 - VALUE, 0.3f);
    }

    private void label(float y, String key) throws IOException {
        pen.ink(BLACK).write(regular, 11).text(LEFT, y, PaperWords.chinese(key));
        pen.ink(GREY).write(regular, 7).text(LEFT, y + 3.4f, PaperWords.english(key));
    }
}
