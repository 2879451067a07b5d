package org.wis.certdocument;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The certificates that a verifier knows, as one PEM text: signers of documents and of QRs, and of timestamps. */
record KnownKeys(List<X509Certificate> certificates) {

    private static final int LINE = 64;

    /** Reads all certificates of a PEM text. @throws GeneralSecurityException when it holds none, or something else */
    static KnownKeys read(byte[] pem) throws GeneralSecurityException {
        List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream().map(X509Certificate.class::cast).toList();
        if (found.isEmpty()) {
            throw new GeneralSecurityException("no certificate in the file");
        }
        return new KnownKeys(found);
    }

    /** The text that {@link #read} reads. */
    String pem() {
        return certificates.stream().map(KnownKeys::pem).collect(Collectors.joining());
    }

    /** The key with this short name. */
    Optional<PublicKey> key(String id) {
        return certificates.stream().map(X509Certificate::getPublicKey).filter(key -> SigningKeys.id(key).equals(id)).findFirst();
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
