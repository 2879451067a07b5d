package org.wis.acceptance.story;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture of nobody, as somebody would hand it in. */
final class Portrait {

    private Portrait() {
    }

    /** Of the right size, before white. */
    static FilePayload fit() {
        return png("me.png", "image/png", 716, 882, Color.WHITE);
    }

    /** The picture itself is always PNG, whatever name and type say. */
    static FilePayload png(String name, String type, int width, int height, Color ground) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(230, 190, 170));
        pen.fillOval(width / 3, height / 4, width / 3, height / 3);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload(name, type, bytes.toByteArray());
    }
}
