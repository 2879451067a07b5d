package org.wis.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.gate.Refused;

/**
 * Encrypts personal values at field level (AES-256-GCM, one key version byte before the nonce) and makes keyed blind indexes (HMAC-SHA-256) for equality search.
 * Keys come from configuration: {@code wis.keys} holds {@code version:base64} pairs separated by commas, the highest version encrypts; {@code wis.index.key} holds one base64 key.
 */
@ApplicationScoped
public class FieldCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "wis.keys")
    private String configuredKeys;
    @Inject
    @ConfigProperty(name = "wis.index.key")
    private String configuredIndexKey;

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKeySpec> keys = new HashMap<>();
    private int current;
    private SecretKeySpec indexKey;

    @PostConstruct
    void readKeys() {
        for (String entry : configuredKeys.split(",")) {
            String[] parts = entry.strip().split(":", 2);
            int version = Integer.parseInt(parts[0]);
            keys.put(version, new SecretKeySpec(Base64.getDecoder().decode(parts[1]), "AES"));
            current = Math.max(current, version);
        }
        indexKey = new SecretKeySpec(Base64.getDecoder().decode(configuredIndexKey), "HmacSHA256");
    }

    /** The value encrypted under the newest key; null stays null. */
    public byte[] encrypt(String value) {
        if (value == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = run(Cipher.ENCRYPT_MODE, current, nonce, value.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + text.length).put((byte) current).put(nonce).put(text).array();
    }

    /** The value again; null stays null. @throws Refused KEY_MISSING, VALUE_DAMAGED */
    public String decrypt(byte[] stored) {
        if (stored == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        int version = buffer.get();
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] text = new byte[buffer.remaining()];
        buffer.get(text);
        return new String(run(Cipher.DECRYPT_MODE, version, nonce, text), StandardCharsets.UTF_8);
    }

    /**
     * Keyed index by which equal values are found without being readable: 32 bytes; null stays null.
     *
     * @param purpose separates the indexes of different fields, so that equal values in two fields do not match
     * @param value   the normalised value
     */
    public byte[] blindIndex(String purpose, String value) {
        if (value == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, int version, byte[] nonce, byte[] input) {
        SecretKeySpec key = keys.get(version);
        if (key == null) {
            throw new Refused(PrivacyRefusal.KEY_MISSING, version);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new Refused(PrivacyRefusal.VALUE_DAMAGED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
