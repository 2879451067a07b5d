package org.wis.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wis.gate.Refused;

/**
 * How a text file is written, found out once: which encoding, where it begins behind its mark, what separates its cells.
 *
 * @param charset   UTF-8 or GB 18030
 * @param skip      bytes of the mark at the beginning
 * @param separator comma, semicolon or tab
 */
record TextShape(Charset charset, int skip, char separator) {

    private static final byte LINE_FEED = '\n';

    /** @throws Refused FILE_UTF_16, FILE_BROKEN_BYTES, FILE_NUL, FILE_LINE_TOO_LONG, FILE_QUOTE_OPEN, FILE_QUOTE_WRONG, FILE_TOO_MANY_ROWS, FILE_WITHOUT_ROWS */
    static TextShape of(Path file, SheetLimits limits) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            throw new Refused(SheetRefusal.FILE_UTF_16);
        }
        boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
        int skip = marked ? 3 : 0;
        Charset charset = EncodingGuess.of(bytes, skip, marked);
        Quotation quotation = new Quotation();
        char separator = 0;
        int line = 0;
        int rows = 0;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        for (int from = skip; from < bytes.length; ) {
            int end = end(bytes, from);
            line++;
            String text = decoded(decoder, bytes, from, end, line);
            check(text, line, limits);
            if (separator == 0) {
                separator = separatorOf(text);
                quotation.separatedBy(separator);
            }
            quotation.read(text, line);
            if (!text.isBlank() && ++rows > limits.rows()) {
                throw new Refused(SheetRefusal.FILE_TOO_MANY_ROWS, limits.rows() - 1);
            }
            from = end + 1;
        }
        quotation.end();
        if (rows == 0) {
            throw new Refused(SheetRefusal.FILE_WITHOUT_ROWS);
        }
        return new TextShape(charset, skip, separator);
    }

    /** Neither encoding uses the byte of the line feed inside a character. */
    private static int end(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != LINE_FEED) {
            end++;
        }
        return end;
    }

    private static String decoded(CharsetDecoder decoder, byte[] bytes, int from, int end, int line) {
        try {
            return decoder.reset().decode(ByteBuffer.wrap(bytes, from, end - from)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(SheetRefusal.FILE_BROKEN_BYTES, line);
        }
    }

    private static void check(String text, int line, SheetLimits limits) {
        if (text.length() > limits.line()) {
            throw new Refused(SheetRefusal.FILE_LINE_TOO_LONG, line, limits.line());
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refused(SheetRefusal.FILE_NUL, line);
        }
    }

    private static char separatorOf(String headings) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
