package org.wis.certdocument;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.wis.certification.CertificateNumber;
import org.wis.certification.EndorsementLine;
import org.wis.certification.EndorsementResult;
import org.wis.staff.Sex;

/** A certificate to try things on. */
final class Paper {

    static final URI ADDRESS = URI.create("https://zs.example.test/training/check.xhtml");
    static final CertificateNumber NUMBER = CertificateNumber.issue("990121", 2026, CertificateNumber.Level.TOWNSHIP, 37);
    static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 24, 10, 5, 9);
    static final CheckCode CODE = new CheckCode("K7WQ2MPX");
    private static final ArchivalDocument PRESS = new ArchivalDocument();

    private Paper() {
    }

    static PrintedFacts facts(String name) {
        return new PrintedFacts(NUMBER, 2, CopyCause.RENEWED, CODE, name, Sex.FEMALE, "990121********0023", CertificateNumber.Level.TOWNSHIP, "青禾镇信息服务站",
                "TOWNSHIP_OPERATOR", "示范省卫生健康委员会", LocalDate.of(2023, 11, 24), LocalDate.of(2023, 11, 24), LocalDate.of(2029, 11, 23),
                "2023年第2期岗前培训班,考试合格(86分),示卫证〔2023〕12号", List.of(new EndorsementLine(2024, EndorsementResult.PASSED, "示卫检〔2025〕3号", LocalDate.of(2025, 3, 1)),
                        new EndorsementLine(2025, EndorsementResult.DEFERRED, "示卫检〔2026〕5号", LocalDate.of(2026, 2, 20))), MADE);
    }

    static byte[] unsigned(PrintedFacts facts, String qr, boolean photo) throws IOException {
        return PRESS.of(facts, qr, ADDRESS, photo ? Optional.of(portrait()) : Optional.empty());
    }

    /** A face of three circles on blue, so that no real person is in the tests. */
    static byte[] portrait() throws IOException {
        BufferedImage image = new BufferedImage(358, 441, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x43, 0x8E, 0xDB));
        graphics.fillRect(0, 0, 358, 441);
        graphics.setColor(new Color(0x33, 0x33, 0x44));
        graphics.fillOval(40, 310, 278, 260);
        graphics.setColor(new Color(0xE8, 0xC3, 0xA0));
        graphics.fillOval(104, 100, 150, 190);
        graphics.setColor(Color.BLACK);
        graphics.fillArc(98, 80, 162, 140, 0, 180);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
