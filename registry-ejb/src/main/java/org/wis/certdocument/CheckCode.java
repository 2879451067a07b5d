package org.wis.certdocument;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code printed on a copy of a certificate: eight of 32 signs (40 bits) that nobody takes for another; {@code O 0 I 1} are not among them.
 *
 * @param value eight capital letters and digits, never null
 */
public record CheckCode(String value) implements Serializable {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS_OF_A_SIGN = 5;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    /** @throws IllegalArgumentException when it is none */
    public CheckCode {
        if (!SHAPE.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("no check code");
        }
    }

    /** The first 40 bits of a keyed digest as signs. @param digest at least five bytes */
    static CheckCode of(byte[] digest) {
        long bits = 0;
        for (int i = 0; i < LENGTH * BITS_OF_A_SIGN / Byte.SIZE; i++) {
            bits = bits << Byte.SIZE | Byte.toUnsignedInt(digest[i]);
        }
        StringBuilder signs = new StringBuilder();
        for (int at = LENGTH - 1; at >= 0; at--) {
            signs.append(SIGNS.charAt((int) (bits >>> at * BITS_OF_A_SIGN) & SIGNS.length() - 1));
        }
        return new CheckCode(signs.toString());
    }

    /** What somebody typed, in either case, full or half width, with or without hyphen and blanks; empty when it is none. */
    public static Optional<CheckCode> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String signs = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(signs).matches() ? Optional.of(new CheckCode(signs)) : Optional.empty();
    }

    /** Whether both are the same; takes as long when they are not. */
    boolean is(CheckCode other) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.US_ASCII), other.value.getBytes(StandardCharsets.US_ASCII));
    }

    /** As printed, {@code K7WQ-2MPX}. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
