package org.wis.certapplication;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.wis.gate.Refused;

/**
 * Makes the photo of a holder from whatever picture was handed in: cut to the right shape around the middle, scaled, drawn anew and encoded here, so that not one byte
 * of the file that came in is kept. The size of the picture is read before a single pixel is decoded, and a large one is decoded coarsely.
 */
final class PhotoStudio {

    private static final long MOST_PIXELS = 40_000_000L;
    private static final int LONGEST_SIDE = 12_000;
    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.65f, 0.55f, 0.45f, 0.35f, 0.25f, 0.15f};
    /** A head stands nearer to the top than to the bottom. */
    private static final double ABOVE = 0.4;
    private static final int PATCH = 24;
    private static final int UNEVEN = 26;
    private static final int DARK = 150;

    private final PhotoFormat format;

    PhotoStudio(PhotoFormat format) {
        this.format = format;
    }

    /** @throws Refused PHOTO_MISSING, PHOTO_TOO_LARGE, PHOTO_UNREADABLE, PHOTO_TOO_SMALL, PHOTO_TOO_MANY_PIXELS */
    Portrait develop(Upload upload) {
        byte[] given = upload.content();
        if (given.length == 0) {
            throw new Refused(ApplicationRefusal.PHOTO_MISSING);
        }
        if (given.length > format.uploaded()) {
            throw new Refused(ApplicationRefusal.PHOTO_TOO_LARGE, format.uploaded() / 1024);
        }
        PaperType type = PaperType.of(given).filter(found -> found != PaperType.PDF).orElseThrow(() -> new Refused(ApplicationRefusal.PHOTO_UNREADABLE));
        BufferedImage upright = upright(decode(given, type), type == PaperType.JPEG ? JpegOrientation.of(given) : JpegOrientation.UPRIGHT);
        BufferedImage portrait = fit(upright);
        return new Portrait(encode(portrait), evenGround(portrait));
    }

    private BufferedImage decode(byte[] given, PaperType type) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(given))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireSane(width, height);
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width / (2 * format.width()), height / (2 * format.height())));
            coarse.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, coarse);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            // Readers answer a broken picture with exceptions of many kinds; to her it is one thing: that it cannot be read.
            throw new Refused(ApplicationRefusal.PHOTO_UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static void requireSane(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new Refused(ApplicationRefusal.PHOTO_TOO_MANY_PIXELS, width, height);
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int turns = switch (orientation) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        };
        if (turns == 0) {
            return picture;
        }
        boolean sideways = turns % 2 == 1;
        BufferedImage turned = new BufferedImage(sideways ? picture.getHeight() : picture.getWidth(), sideways ? picture.getWidth() : picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        AffineTransform turn = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(turns);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    /** The largest piece of the right shape, scaled down by halves so that nothing is skipped over. */
    private BufferedImage fit(BufferedImage picture) {
        if (picture.getWidth() < format.width() || picture.getHeight() < format.height()) {
            throw new Refused(ApplicationRefusal.PHOTO_TOO_SMALL, picture.getWidth(), picture.getHeight(), format.width(), format.height());
        }
        double shape = (double) format.width() / format.height();
        int width = Math.min(picture.getWidth(), (int) Math.round(picture.getHeight() * shape));
        int height = Math.min(picture.getHeight(), (int) Math.round(width / shape));
        Rectangle piece = new Rectangle((picture.getWidth() - width) / 2, (int) ((picture.getHeight() - height) * ABOVE), width, height);
        BufferedImage drawn = draw(picture, piece, width, height);
        while (drawn.getWidth() >= 2 * format.width()) {
            drawn = draw(drawn, new Rectangle(drawn.getWidth(), drawn.getHeight()), drawn.getWidth() / 2, drawn.getHeight() / 2);
        }
        return draw(drawn, new Rectangle(drawn.getWidth(), drawn.getHeight()), format.width(), format.height());
    }

    private static BufferedImage draw(BufferedImage from, Rectangle piece, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(from, 0, 0, width, height, piece.x, piece.y, piece.x + piece.width, piece.y + piece.height, null);
        pen.dispose();
        return to;
    }

    private byte[] encode(BufferedImage portrait) {
        byte[] jpeg = {};
        for (float quality : QUALITIES) {
            jpeg = encode(portrait, quality);
            if (jpeg.length <= format.bytes()) {
                return jpeg;
            }
        }
        throw new IllegalStateException("a photo of " + jpeg.length + " bytes at the lowest quality");
    }

    private static byte[] encode(BufferedImage portrait, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(PaperType.JPEG.mediaType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(portrait, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The two upper corners: light or blue, and each nearly of one colour. */
    private static boolean evenGround(BufferedImage portrait) {
        return evenCorner(portrait, 0) && evenCorner(portrait, portrait.getWidth() - PATCH);
    }

    private static boolean evenCorner(BufferedImage portrait, int left) {
        int[] least = {255, 255, 255};
        int[] most = {0, 0, 0};
        int[] sum = {0, 0, 0};
        for (int y = 0; y < PATCH; y++) {
            for (int x = left; x < left + PATCH; x++) {
                int colour = portrait.getRGB(x, y);
                for (int band = 0; band < 3; band++) {
                    int value = colour >> 16 - 8 * band & 0xFF;
                    least[band] = Math.min(least[band], value);
                    most[band] = Math.max(most[band], value);
                    sum[band] += value;
                }
            }
        }
        boolean even = most[0] - least[0] < UNEVEN * 2 && most[1] - least[1] < UNEVEN * 2 && most[2] - least[2] < UNEVEN * 2;
        int red = sum[0] / (PATCH * PATCH);
        int blue = sum[2] / (PATCH * PATCH);
        boolean light = red > DARK && sum[1] / (PATCH * PATCH) > DARK && blue > DARK;
        return even && (light || blue > red + UNEVEN);
    }
}
