package org.wis.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The digests of the chain (SHA-256). Every field goes in with its length before it, null as length -1, so no two different lines have the same bytes.
 */
final class ChainDigest {

    /** What the first seal takes for the one before it. */
    private static final byte[] BEGINNING = new byte[32];
    private static final String LINE = "wis audit line 1";
    private static final String SEAL = "wis audit seal 1";

    private final MessageDigest digest;

    private ChainDigest(String purpose) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        put(purpose);
    }

    static byte[] beginning() {
        return BEGINNING.clone();
    }

    /** Digest of a line. */
    static byte[] of(AuditLine line) {
        ChainDigest of = new ChainDigest(LINE);
        of.put(Long.toString(line.id()));
        of.put(line.at());
        of.put(line.accountId() == null ? null : line.accountId().toString());
        of.put(line.kind());
        of.put(line.action());
        of.put(line.subject());
        of.put(line.mandateId() == null ? null : line.mandateId().toString());
        of.put(line.detail());
        return of.digest.digest();
    }

    /** Digest of a seal over the digests of its lines and the seal before it. */
    static byte[] of(byte[] previous, String sealedAt, List<Leaf> leaves) {
        ChainDigest of = new ChainDigest(SEAL);
        of.put(previous);
        of.put(sealedAt);
        of.put(Integer.toString(leaves.size()));
        for (Leaf leaf : leaves) {
            of.put(Long.toString(leaf.line()));
            of.put(leaf.hash());
        }
        return of.digest.digest();
    }

    private void put(String text) {
        put(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? -1 : bytes.length).array());
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    /**
     * The stored digest of a line.
     *
     * @param line its number
     * @param hash 32 bytes
     */
    record Leaf(long line, byte[] hash) {
    }
}
