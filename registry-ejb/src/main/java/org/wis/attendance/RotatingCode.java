package org.wis.attendance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wis.time.OfficialTime;

/**
 * The code on the organiser's screen: a keyed digest of the half-day and the step of time. A code of the running step or of the one before it is good;
 * so whoever points her telephone at the screen has one step to press the button, and a picture of it is worthless soon after.
 *
 * @param digest  keyed digest in hexadecimal, of a text nobody else can compute; never null
 * @param seconds length of a step, at least 1
 */
record RotatingCode(UnaryOperator<String> digest, int seconds) {

    private static final int LENGTH = 20;

    RotatingCode {
        if (seconds < 1) {
            throw new IllegalArgumentException("a step has at least one second");
        }
    }

    /** Of a digest in bytes. */
    static UnaryOperator<String> hexadecimal(Function<String, byte[]> mac) {
        return text -> HexFormat.of().formatHex(mac.apply(text));
    }

    /** The code that is shown at a moment. */
    String shown(long halfDay, LocalDateTime at) {
        return ofStep(halfDay, step(at));
    }

    /** Whether a code is good at a moment; null and anything typed are just not. */
    boolean isGood(long halfDay, String code, LocalDateTime at) {
        long step = step(at);
        return same(ofStep(halfDay, step), code) || same(ofStep(halfDay, step - 1), code);
    }

    /** Seconds until the next code is shown, at least 1. */
    long secondsLeft(LocalDateTime at) {
        return seconds - Math.floorMod(second(at), (long) seconds);
    }

    private String ofStep(long halfDay, long step) {
        return digest.apply(halfDay + "/" + step).substring(0, LENGTH);
    }

    private long step(LocalDateTime at) {
        return Math.floorDiv(second(at), (long) seconds);
    }

    private static long second(LocalDateTime at) {
        return at.atZone(OfficialTime.ZONE).toEpochSecond();
    }

    /** Takes equally long for every wrong code. */
    private static boolean same(String right, String typed) {
        return typed != null && MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), typed.strip().getBytes(StandardCharsets.UTF_8));
    }
}
