package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.wis.privacy.FieldCipher;

/** Photos and papers are kept encrypted under the keys of the personal values. */
@Dependent
class FileSeal {

    @Inject
    FieldCipher cipher;

    byte[] close(byte[] content) {
        return cipher.encrypt(Base64.getEncoder().encodeToString(content));
    }

    byte[] open(byte[] sealed) {
        return Base64.getDecoder().decode(cipher.decrypt(sealed));
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
