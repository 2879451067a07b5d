package org.wis.operations;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn portrait for a fictitious applicant: nobody's photo. */
final class DemoPortrait {

    private static final int WIDTH = 716;
    private static final int HEIGHT = 882;

    private DemoPortrait() {
    }

    /** As PNG. @param variant which of a few hues of clothing */
    static byte[] draw(int variant) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(0.5f + variant * 0.09f, 0.35f, 0.45f));
        pen.fillRoundRect(80, 640, 556, 420, 300, 300);
        pen.setColor(new Color(40, 32, 30));
        pen.fillOval(208, 130, 300, 380);
        pen.setColor(new Color(236, 200, 176));
        pen.fillRoundRect(300, 520, 116, 170, 60, 60);
        pen.fillOval(232, 210, 252, 350);
        pen.setColor(new Color(40, 32, 30));
        pen.fillArc(218, 170, 280, 230, 0, 180);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
