package org.wis.certdocument;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import org.wis.certification.CertificateNumber;
import org.wis.gate.Refused;

/**
 * What the QR says and is signed: number, copy, check code, dates, key; of the person nothing else. Written as {@code WIS1.<payload>.<signature>}, both base64url;
 * the signature is ECDSA on P-256 with SHA-256, 64 bytes, over the first two parts as they stand.
 *
 * @param number    number of the certificate; it holds the level
 * @param copy      which copy, from 1
 * @param code      its check code
 * @param issuedOn  day of first issue
 * @param validFrom first day
 * @param validTo   last day, inclusive
 * @param keyId     which key signed, {@link SigningKeys#id}
 */
record QrPayload(CertificateNumber number, int copy, CheckCode code, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo, String keyId) implements Serializable {

    private static final String MARK = "WIS1";
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int FIELDS = 7;
    private static final int LONGEST = 1000;

    /** A payload as read, and whether a key has signed it. */
    record Signed(QrPayload payload, String signedText, byte[] signature) {

        boolean by(PublicKey key) {
            try {
                Signature verifying = Signature.getInstance(ALGORITHM);
                verifying.initVerify(key);
                verifying.update(signedText.getBytes(StandardCharsets.US_ASCII));
                return verifying.verify(signature);
            } catch (GeneralSecurityException notItsKey) {
                return false;
            }
        }
    }

    /** The text for the QR, without the address. */
    String sign(PrivateKey key) {
        String fields = String.join(";", number.value().replace("-", ""), String.valueOf(copy), code.value(), DAY.format(issuedOn), DAY.format(validFrom), DAY.format(validTo), keyId);
        String text = MARK + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(fields.getBytes(StandardCharsets.US_ASCII));
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key for the QR must be an elliptic curve key on P-256", e);
        }
    }

    /** Reads a QR: the payload alone, or behind the address of the public page. Says nothing about the signature. */
    static Optional<Signed> read(String scanned) {
        String text = scanned.strip();
        String alone = text.substring(text.lastIndexOf('#') + 1);
        String[] parts = alone.split("\\.", -1);
        if (alone.length() > LONGEST || parts.length != 3 || !MARK.equals(parts[0])) {
            return Optional.empty();
        }
        try {
            String[] fields = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.US_ASCII).split(";", -1);
            if (fields.length != FIELDS) {
                return Optional.empty();
            }
            QrPayload payload = new QrPayload(CertificateNumber.of(fields[0]), Integer.parseInt(fields[1]), new CheckCode(fields[2]), LocalDate.parse(fields[3], DAY),
                    LocalDate.parse(fields[4], DAY), LocalDate.parse(fields[5], DAY), fields[6]);
            return Optional.of(new Signed(payload, parts[0] + "." + parts[1], Base64.getUrlDecoder().decode(parts[2])));
        } catch (IllegalArgumentException | DateTimeException | Refused senseless) {
            return Optional.empty();
        }
    }
}
