package org.wis.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Place codes that stand in identity numbers. A number keeps the code of its day for life, so codes abolished long ago are known too. */
final class AddressCodes {

    private static final Set<String> KNOWN = read();
    private static final int STEM = 4;

    private AddressCodes() {
    }

    /** Whether these six digits are or once were a code of GB/T 2260. Codes younger than the list are found among the divisions. */
    static boolean known(String sixDigits) {
        return KNOWN.contains(sixDigits);
    }

    /** How many codes are known. */
    static int size() {
        return KNOWN.size();
    }

    private static Set<String> read() {
        try (InputStream stream = AddressCodes.class.getResourceAsStream("address-codes.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(AddressCodes::codes).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the address codes", e);
        }
    }

    private static Stream<String> codes(String line) {
        return Arrays.stream(line.substring(STEM + 1).split(" ")).map(end -> line.substring(0, STEM) + end);
    }
}
