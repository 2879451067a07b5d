package org.wis.certapplication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.wis.gate.Refused;

/** Whatever picture comes in, the photo that is kept has the right size and was drawn here; what is no picture, or a trap, gets a clear answer. */
class PhotoStudioTest {

    private static final PhotoFormat FORMAT = new PhotoFormat(358, 441, 60 * 1024, 7000 * 1024);
    private static final String PAYLOAD = "<script>alert(1)</script>";

    private final PhotoStudio studio = new PhotoStudio(FORMAT);

    @Test
    void a_large_picture_is_cut_and_scaled_and_stays_small() throws IOException {
        Portrait portrait = studio.develop(new Upload("me.png", png(picture(3000, 4000, Color.WHITE))));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(portrait.jpeg()));
        assertEquals(358, kept.getWidth());
        assertEquals(441, kept.getHeight());
        assertTrue(portrait.jpeg().length <= 60 * 1024, portrait.jpeg().length + " bytes");
        assertTrue(portrait.evenGround());
    }

    @Test
    void noise_that_hardly_compresses_still_fits() throws IOException {
        BufferedImage noise = new BufferedImage(358, 441, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < 358; x++) {
            for (int y = 0; y < 441; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Portrait portrait = studio.develop(new Upload("noise.png", png(noise)));
        assertTrue(portrait.jpeg().length <= 60 * 1024, portrait.jpeg().length + " bytes");
        assertFalse(portrait.evenGround());
    }

    @Test
    void nothing_of_the_file_that_came_in_is_kept() throws IOException {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.write(jpeg(picture(358, 441, Color.WHITE)));
        polyglot.write(PAYLOAD.getBytes(StandardCharsets.US_ASCII));
        byte[] kept = studio.develop(new Upload("polyglot.jpg", polyglot.toByteArray())).jpeg();
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("script"));
        assertArrayEquals(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[] {kept[0], kept[1], kept[2]});
    }

    @Test
    void a_picture_taken_with_the_camera_on_its_side_is_turned_upright() throws IOException {
        BufferedImage lying = picture(900, 700, Color.WHITE);
        for (int y = 0; y < 700; y++) {
            for (int x = 0; x < 450; x++) {
                lying.setRGB(x, y, Color.RED.getRGB());
            }
        }
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(studio.develop(new Upload("phone.jpg", withOrientation(jpeg(lying), 6))).jpeg()));
        Color top = new Color(kept.getRGB(179, 20));
        Color bottom = new Color(kept.getRGB(179, 420));
        assertTrue(top.getRed() > 180 && top.getBlue() < 90, "the left side is above after a turn clockwise: " + top);
        assertTrue(bottom.getBlue() > 100 || bottom.getGreen() > 100, bottom.toString());
    }

    @Test
    void a_busy_or_dark_ground_is_told_but_not_refused() throws IOException {
        assertFalse(studio.develop(new Upload("dark.png", png(picture(400, 500, new Color(30, 40, 30))))).evenGround());
        assertTrue(studio.develop(new Upload("blue.png", png(picture(400, 500, new Color(67, 142, 219))))).evenGround());
    }

    @Test
    void what_cannot_be_used_gets_a_clear_answer() throws IOException {
        assertEquals("PHOTO_MISSING", refusal(new byte[0]));
        assertEquals("PHOTO_UNREADABLE", refusal("no picture".getBytes(StandardCharsets.UTF_8)));
        assertEquals("PHOTO_UNREADABLE", refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertEquals("PHOTO_UNREADABLE", refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0}));
        assertEquals("PHOTO_TOO_SMALL", refusal(png(picture(357, 441, Color.WHITE))));
        assertEquals("PHOTO_TOO_LARGE", refusal(new byte[7000 * 1024 + 1]));
        byte[] half = png(picture(600, 800, Color.WHITE));
        assertEquals("PHOTO_UNREADABLE", refusal(Arrays.copyOf(half, half.length / 2)));
    }

    @Test
    void a_picture_of_a_few_bytes_that_claims_to_be_enormous_is_refused_before_it_is_decoded() {
        assertEquals("PHOTO_TOO_MANY_PIXELS", refusal(bomb(60_000, 60_000)));
        assertEquals("PHOTO_TOO_MANY_PIXELS", refusal(bomb(11_000, 11_000)));
    }

    private String refusal(byte[] content) {
        return assertThrows(Refused.class, () -> studio.develop(new Upload("x.jpg", content))).code().name();
    }

    static BufferedImage picture(int width, int height, Color ground) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(90, 60, 50));
        pen.fillOval(width / 3, height / 4, width / 3, height / 3);
        pen.dispose();
        return picture;
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** The same with an Exif part that says how the camera was held. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        ByteBuffer made = ByteBuffer.allocate(jpeg.length + 4 + 6 + tiff.length);
        made.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (2 + 6 + tiff.length)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        return made.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The beginning of a PNG with a header that promises so many pixels. */
    private static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(header.array()).putInt((int) check.getValue()).array();
    }
}
