package org.wis.certdocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.wis.time.OfficialTime;

/** The keys that a demo makes for itself, with certificates that say so in their name; nobody outside trusts them. */
final class DemoKeys {

    private static final String UNIT = "WIS-DEMO-ONLY";
    private static final int YEARS = 10;
    private static final int RSA_BITS = 3072;
    private static final int SERIAL_BITS = 120;

    private DemoKeys() {
    }

    /** Writes the key store, readable by its owner only, all or nothing. */
    static void make(Path file, char[] password, String documentAlias, String qrAlias, LocalDate today) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(RSA_BITS);
        add(store, documentAlias, password, rsa.generateKeyPair(), "SHA256withRSA", "WIS demo certificate documents", today);
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        add(store, qrAlias, password, curve.generateKeyPair(), "SHA256withECDSA", "WIS demo certificate QR", today);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, bytes.toByteArray());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether a certificate belongs to keys made here. */
    static boolean areOfADemo(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains("OU=" + UNIT);
    }

    /** A self-signed certificate for signatures. */
    static X509Certificate certify(KeyPair pair, String algorithm, String name, LocalDate from, LocalDate to) throws GeneralSecurityException {
        X500Name subject = new X500Name("CN=" + name + ",OU=" + UNIT + ",O=Qinghe,C=CN");
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(subject, new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS), start(from), start(to), subject, pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
        } catch (IOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static void add(KeyStore store, String alias, char[] password, KeyPair pair, String algorithm, String name, LocalDate today) throws GeneralSecurityException {
        X509Certificate certificate = certify(pair, algorithm, name, today.minusDays(1), today.plusYears(YEARS));
        store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {certificate});
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(OfficialTime.ZONE).toInstant());
    }
}
