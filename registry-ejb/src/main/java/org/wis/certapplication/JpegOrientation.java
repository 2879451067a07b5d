package org.wis.certapplication;

/** How a camera was held, from the Exif part of a JPEG: 1 upright, 3 upside down, 6 and 8 on its side. What cannot be read counts as upright. */
final class JpegOrientation {

    static final int UPRIGHT = 1;

    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final int HEADER = 6;
    private static final int ENTRY = 12;
    private static final int MOST = 8;

    private final byte[] bytes;

    private JpegOrientation(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The orientation, 1 to 8. */
    static int of(byte[] jpeg) {
        return new JpegOrientation(jpeg).read();
    }

    private int read() {
        int at = 2;
        while (at + 4 < bytes.length && byteAt(at) == 0xFF && byteAt(at + 1) != START_OF_SCAN) {
            int length = number(at + 2, 2, true);
            if (byteAt(at + 1) == EXIF && at + 4 + HEADER < bytes.length && byteAt(at + 4) == 'E' && byteAt(at + 5) == 'x') {
                return inExif(at + 4 + HEADER, Math.min(bytes.length, at + 2 + length));
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    private int inExif(int tiff, int end) {
        if (tiff + 8 > end) {
            return UPRIGHT;
        }
        boolean big = byteAt(tiff) == 'M';
        long directory = (long) tiff + (number(tiff + 4, 4, big) & 0xFFFFFFFFL);
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        int entries = number((int) directory, 2, big);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > end) {
                return UPRIGHT;
            }
            if (number((int) entry, 2, big) == ORIENTATION) {
                int found = number((int) entry + 8, 2, big);
                return found >= UPRIGHT && found <= MOST ? found : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private int number(int at, int length, boolean big) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value |= byteAt(at + i) << 8 * (big ? length - 1 - i : i);
        }
        return value;
    }

    private int byteAt(int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }
}
