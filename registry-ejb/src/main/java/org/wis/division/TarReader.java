package org.wis.division;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads a tar stream (POSIX ustar with pax and GNU long names) entry by entry. */
final class TarReader {

    private static final int BLOCK = 512;
    private static final int NAME_LIMIT = 4096;

    private final InputStream in;
    private Content content;

    TarReader(InputStream in) {
        this.in = in;
    }

    /** The next file entry; empty at the end. @throws ZipException on a damaged header */
    Optional<Entry> next() throws IOException {
        String longName = null;
        while (true) {
            finish();
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || isZero(header)) {
                return Optional.empty();
            }
            if (header.length < BLOCK) {
                throw new EOFException();
            }
            check(header);
            content = new Content(in, octal(header, 124, 12));
            char type = (char) header[156];
            if (type == 'x' || type == 'L') {
                byte[] extra = limited();
                longName = type == 'L' ? text(extra, 0, extra.length) : paxPath(extra).orElse(longName);
            } else if (type == '5' || type == 'g') {
                longName = null;
            } else {
                return Optional.of(new Entry(longName != null ? longName : nameOf(header), type != '0' && type != '\0' && type != '7'));
            }
        }
    }

    /** The bytes of the entry just answered. */
    InputStream content() {
        return content;
    }

    private void finish() throws IOException {
        if (content != null) {
            content.drain();
            in.readNBytes((int) ((BLOCK - content.size % BLOCK) % BLOCK));
        }
    }

    private byte[] limited() throws IOException {
        if (content.size > NAME_LIMIT) {
            throw new ZipException("header of a tar entry too long");
        }
        return content.readAllBytes();
    }

    private static Optional<String> paxPath(byte[] records) {
        return text(records, 0, records.length).lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(record -> record.startsWith("path="))
                .map(record -> record.substring("path=".length()))
                .findFirst();
    }

    private static String nameOf(byte[] header) {
        String name = text(header, 0, 100);
        String prefix = "ustar".equals(text(header, 257, 5)) ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static void check(byte[] header) throws ZipException {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
        }
        if (sum != octal(header, 148, 8)) {
            throw new ZipException("checksum of a tar header is wrong");
        }
    }

    private static long octal(byte[] header, int offset, int length) throws ZipException {
        String digits = text(header, offset, length).strip();
        if (!digits.matches("[0-7]{1,11}")) {
            throw new ZipException("number in a tar header is wrong");
        }
        return Long.parseLong(digits, 8);
    }

    private static boolean isZero(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int offset, int length) {
        int end = offset;
        while (end < offset + length && bytes[end] != 0) {
            end++;
        }
        return new String(Arrays.copyOfRange(bytes, offset, end), StandardCharsets.UTF_8);
    }

    /**
     * @param name its path in the archive
     * @param link whether it is anything but a plain file: a link, a device
     */
    record Entry(String name, boolean link) {
    }

    private static final class Content extends FilterInputStream {

        private final long size;
        private long left;

        Content(InputStream in, long size) {
            super(in);
            this.size = size;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0 || length == 0) {
                return length == 0 ? 0 : -1;
            }
            int read = super.read(buffer, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void drain() throws IOException {
            byte[] buffer = new byte[1 << 16];
            while (left > 0) {
                read(buffer, 0, buffer.length);
            }
        }
    }
}
