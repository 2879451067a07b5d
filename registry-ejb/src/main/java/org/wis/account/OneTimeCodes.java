package org.wis.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238): 6 digits, steps of 30 seconds, one step of clock drift on either side, each step once. */
@ApplicationScoped
class OneTimeCodes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LETTERS = 32;
    private static final int STEP_SECONDS = 30;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    /** A new secret in base 32. */
    String newSecret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < SECRET_LETTERS; i++) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    /** The step that the code belongs to, when it is right and later than the last one used. */
    OptionalLong accept(String secret, String code, long lastStep, Instant at) {
        String digits = code == null ? "" : code.replaceAll("\\D", "");
        for (int drift = -1; drift <= 1; drift++) {
            Instant moment = at.plusSeconds((long) drift * STEP_SECONDS);
            long step = moment.getEpochSecond() / STEP_SECONDS;
            if (step > lastStep && codeAt(secret, moment).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String codeAt(String secret, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(decode(secret), "RAW"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String secret) {
        byte[] bytes = new byte[secret.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (char letter : secret.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
