package org.wis.certdocument;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keys of an office, and certificates signed with them. */
final class SignedPaper {

    final Signer document;
    final Signer qr;

    SignedPaper(LocalDate from, LocalDate to) throws GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair pair = rsa.generateKeyPair();
        document = new Signer(pair.getPrivate(), List.of(DemoKeys.certify(pair, "SHA256withRSA", "documents", from, to)));
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair small = curve.generateKeyPair();
        qr = new Signer(small.getPrivate(), List.of(DemoKeys.certify(small, "SHA256withECDSA", "QR", from, to)));
    }

    X509Certificate certificate() {
        return document.certificate();
    }

    KnownKeys known() {
        return new KnownKeys(List.of(document.certificate(), qr.certificate()));
    }

    QrPayload payload(PrintedFacts facts) {
        return new QrPayload(facts.number(), facts.copy(), facts.code(), facts.issuedOn(), facts.validFrom(), facts.validTo(), SigningKeys.id(qr.certificate().getPublicKey()));
    }

    String qrText(PrintedFacts facts) {
        return Paper.ADDRESS + "?n=" + facts.number().value().replace("-", "") + "&c=" + facts.code().value() + "#" + payload(facts).sign(qr.key());
    }

    byte[] signed(PrintedFacts facts, Optional<TimestampAuthority> authority) throws java.io.IOException {
        return new DocumentSigning(document, authority).sign(Paper.unsigned(facts, qrText(facts), true), facts.issuingOffice(), facts.madeAt());
    }
}
