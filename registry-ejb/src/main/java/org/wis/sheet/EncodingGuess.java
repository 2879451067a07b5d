package org.wis.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 from GB 18030 by the shape of the bytes. Text in one of them is hardly ever well-formed in the other: a Chinese text in GB 18030 breaks the rules of
 * UTF-8 at nearly every character, and the few short words that do not (two bytes each) hold no character of three bytes, without which there is no Chinese in UTF-8.
 */
final class EncodingGuess {

    private static final Charset GB_18030 = Charset.forName("GB18030");

    private long chinese;
    private long shorter;
    private long broken;

    private EncodingGuess() {
    }

    /** @param marked whether the file says that it is UTF-8 */
    static Charset of(byte[] bytes, int from, boolean marked) {
        if (marked) {
            return StandardCharsets.UTF_8;
        }
        EncodingGuess guess = new EncodingGuess();
        guess.count(bytes, from);
        if (guess.broken == 0) {
            return guess.chinese == 0 && guess.shorter > 0 ? GB_18030 : StandardCharsets.UTF_8;
        }
        // Mostly well-formed with a few broken places is UTF-8 that was damaged, not another encoding: it must not pass as gibberish.
        return guess.chinese > 2 * guess.broken ? StandardCharsets.UTF_8 : GB_18030;
    }

    private void count(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
            if (length == 0 || !follow(bytes, at, length)) {
                broken++;
                at++;
            } else {
                chinese += length > 2 ? 1 : 0;
                shorter += length == 2 ? 1 : 0;
                at += length;
            }
        }
    }

    private static boolean follow(byte[] bytes, int at, int length) {
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
