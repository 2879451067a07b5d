package org.wis.division;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated lines (RFC 4180, one record a line) as strict UTF-8; a line that cannot be read is answered as such, and the next one is read. */
final class CsvReader implements Closeable {

    private static final int LINE_LIMIT = 1000;

    private final InputStream in;
    private final byte[] line = new byte[LINE_LIMIT];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int number;

    CsvReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line that is not empty; empty at the end. */
    Optional<CsvRow> next() throws IOException {
        while (true) {
            int length = readLine();
            if (length < 0) {
                return Optional.empty();
            }
            if (length > LINE_LIMIT) {
                return Optional.of(new CsvRow(number, List.of(), ImportFault.Kind.TOO_LONG));
            }
            if (length > 0) {
                return Optional.of(parse(length));
            }
        }
    }

    /** Bytes up to the next line feed, without a carriage return at the end; -1 at the end of the file, more than the limit for a line too long. */
    private int readLine() throws IOException {
        int length = 0;
        int read = in.read();
        if (read < 0) {
            return -1;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (length < LINE_LIMIT) {
                line[length] = (byte) read;
            }
            length = Math.min(length + 1, LINE_LIMIT + 1);
            read = in.read();
        }
        return length > 0 && length <= LINE_LIMIT && line[length - 1] == '\r' ? length - 1 : length;
    }

    private CsvRow parse(int length) {
        String text;
        try {
            text = decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return new CsvRow(number, List.of(), ImportFault.Kind.ENCODING);
        }
        List<String> cells = new ArrayList<>(6);
        int at = 0;
        while (at <= text.length()) {
            if (at < text.length() && text.charAt(at) == '"') {
                int end = endOfQuoted(text, at + 1);
                if (end < 0 || end + 1 < text.length() && text.charAt(end + 1) != ',') {
                    return new CsvRow(number, List.of(), ImportFault.Kind.QUOTES);
                }
                cells.add(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 2;
            } else {
                int end = text.indexOf(',', at);
                end = end < 0 ? text.length() : end;
                cells.add(text.substring(at, end));
                at = end + 1;
            }
        }
        return new CsvRow(number, cells, null);
    }

    private static int endOfQuoted(String text, int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
