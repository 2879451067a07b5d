package org.wis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.wis.gate.Refused;

/** A file as it was handed in, looked through once before anything is believed. What it is follows from its bytes; its name can only make it worse. */
public final class SheetFile implements AutoCloseable {

    /** What it is. */
    public enum Format {
        /** A workbook. */ XLSX,
        /** Text, separated by commas, semicolons or tabs. */ CSV
    }

    private static final int HEAD = 8192;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final SheetLimits limits;
    private final Format format;
    private final WorkbookParts parts;
    private final TextShape shape;

    private SheetFile(Path path, SheetLimits limits, Format format, WorkbookParts parts, TextShape shape) {
        this.path = path;
        this.limits = limits;
        this.format = format;
        this.parts = parts;
        this.shape = shape;
    }

    /**
     * Copies the content aside and looks it through.
     *
     * @param name    as the browser told it; never null
     * @param content closed by the caller
     * @throws Refused a {@link SheetRefusal}; the copy is gone then
     */
    public static SheetFile inspect(String name, InputStream content, SheetLimits limits) {
        Path copy = null;
        boolean kept = false;
        try {
            copy = Files.createTempFile("sheet", ".upload");
            copy(content, copy, limits.fileBytes());
            SheetFile file = of(name.toLowerCase(Locale.ROOT), copy, limits);
            kept = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                delete(copy);
            }
        }
    }

    private static void copy(InputStream content, Path copy, long limit) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[HEAD];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new Refused(SheetRefusal.FILE_TOO_LARGE, limit / SheetLimits.MEGABYTE);
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new Refused(SheetRefusal.FILE_EMPTY);
            }
        }
    }

    private static SheetFile of(String name, Path copy, SheetLimits limits) throws IOException {
        byte[] head = head(copy);
        if (name.endsWith(".xlsm") || name.endsWith(".xltm") || name.endsWith(".xlam")) {
            throw new Refused(SheetRefusal.FILE_WITH_MACROS);
        }
        if (begins(head, ZIP)) {
            return new SheetFile(copy, limits, Format.XLSX, WorkbookGuard.inspect(copy, limits), null);
        }
        if (begins(head, OLD)) {
            throw new Refused(encrypted(copy) ? SheetRefusal.FILE_ENCRYPTED : SheetRefusal.FILE_OLD_FORMAT);
        }
        if (name.endsWith(".xlsx") || name.endsWith(".xls") || !looksLikeText(head)) {
            throw new Refused(SheetRefusal.FILE_NOT_A_SHEET);
        }
        return new SheetFile(copy, limits, Format.CSV, null, TextShape.of(copy, limits));
    }

    /** Its rows; may be asked again and again, one after the other. */
    public SheetRows rows() {
        return format == Format.XLSX ? new WorkbookRows(path, parts, limits) : new TextRows(path, shape, limits);
    }

    /** What it is. */
    public Format format() {
        return format;
    }

    /** Removes the copy. */
    @Override
    public void close() {
        delete(path);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= head.length || head[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** A protected workbook is an old container that holds a stream of this name. */
    private static boolean encrypted(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    /** Pictures, documents and programs carry control characters at their beginning; a page of the web begins with an angle bracket. */
    private static boolean looksLikeText(byte[] head) {
        boolean marked = head.length > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
        if (marked) {
            return true;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF") || start.stripLeading().startsWith("<") || start.startsWith("{\\rtf")) {
            return false;
        }
        long controls = start.chars().limit(512).filter(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != 0).count();
        return controls == 0;
    }

    private static void delete(Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
