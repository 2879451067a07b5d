package org.wis.certdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/**
 * The keys that sign certificates, from the key store that the configuration names: {@code wis.signing.keystore} (PKCS#12), {@code wis.signing.keystore.password}; entry
 * {@code wis.signing.alias} signs documents, entry {@code wis.signing.qr.alias} (P-256) the QR. Certificates of retired keys stay in it as trusted entries. A demo makes its own.
 */
@ApplicationScoped
public class SigningKeys {

    private static final int ID_BYTES = 4;

    @Inject
    @ConfigProperty(name = "wis.mode", defaultValue = "production")
    private String mode;
    @Inject
    @ConfigProperty(name = "wis.signing.keystore")
    private Optional<String> place;
    @Inject
    @ConfigProperty(name = "wis.signing.keystore.password")
    private Optional<String> password;
    @Inject
    @ConfigProperty(name = "wis.signing.alias", defaultValue = "document")
    private String documentAlias;
    @Inject
    @ConfigProperty(name = "wis.signing.qr.alias", defaultValue = "qr")
    private String qrAlias;
    @Inject
    private OfficialTime time;

    private KeyStore opened;

    /**
     * At start: a demo makes its keys, production refuses those of a demo. Without a key store the system starts, and no certificate is made into a document.
     *
     * @throws IllegalStateException when the key store cannot be used, or belongs to a demo
     */
    public void prepare() {
        if (place.isEmpty()) {
            return;
        }
        Path file = Path.of(place.get());
        try {
            boolean demo = "demo".equals(mode);
            if (demo && !Files.exists(file)) {
                DemoKeys.make(file, secret(), documentAlias, qrAlias, time.today());
            }
            if (!demo && all().stream().anyMatch(DemoKeys::areOfADemo)) {
                throw new IllegalStateException("Production mode: the key store for certificates holds keys of a demo; use your own");
            }
            signer(documentAlias);
            signer(qrAlias);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store for certificates cannot be used: " + e.getMessage(), e);
        }
    }

    /** Signs documents. @throws Refused DOCUMENT_KEYS_MISSING */
    Signer document() {
        return usable(documentAlias);
    }

    /** Signs the QR. @throws Refused DOCUMENT_KEYS_MISSING */
    Signer qr() {
        return usable(qrAlias);
    }

    /** The certificates of all keys, retired ones too: what a verifier must know. Empty without a key store. */
    List<X509Certificate> known() {
        try {
            return place.isEmpty() ? List.of() : all();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The short name of a key: eight hexadecimal digits of the SHA-256 of its public part. */
    static String id(PublicKey key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Signer usable(String alias) {
        if (place.isEmpty()) {
            throw new Refused(DocumentRefusal.DOCUMENT_KEYS_MISSING);
        }
        try {
            return signer(alias);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store for certificates cannot be used", e);
        }
    }

    private Signer signer(String alias) throws IOException, GeneralSecurityException {
        KeyStore store = open();
        if (!(store.getKey(alias, secret()) instanceof PrivateKey key)) {
            throw new GeneralSecurityException("no key under the alias " + alias);
        }
        return new Signer(key, Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList());
    }

    private List<X509Certificate> all() throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        KeyStore store = open();
        List<String> aliases = Collections.list(store.aliases());
        Collections.sort(aliases);
        for (String alias : aliases) {
            Certificate certificate = store.getCertificate(alias);
            certificates.add((X509Certificate) certificate);
        }
        return certificates;
    }

    private synchronized KeyStore open() throws IOException, GeneralSecurityException {
        if (opened == null) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream stream = Files.newInputStream(Path.of(place.orElseThrow()))) {
                store.load(stream, secret());
            }
            opened = store;
        }
        return opened;
    }

    private char[] secret() {
        return password.orElse("").toCharArray();
    }
}
