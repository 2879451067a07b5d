package org.wis.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wis.staff.StaffId;

/** The secret in the address of a calendar: 256 random bits, of which only the fingerprint is kept. */
@Dependent
public class FeedSecret {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    Addresses addresses;

    /** Whose calendar stands under a secret; empty when none does. */
    public Optional<StaffId> whose(String secret) {
        return secret == null || !SHAPE.matcher(secret).matches() ? Optional.empty() : addresses.byFeed(hash(secret));
    }

    byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
