package org.wis.certdocument;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Whether the one signature of a file is whole, covers every byte of it, and was made by a known key. */
final class SignatureVerification {

    private static final String OURS = "ETSI.CAdES.detached";
    private static final String FOR_TIMESTAMPS = "1.3.6.1.5.5.7.3.8";

    private final byte[] file;
    private final KnownKeys keys;
    private final Instant now;

    SignatureVerification(byte[] file, KnownKeys keys, Instant now) {
        this.file = file;
        this.keys = keys;
        this.now = now;
    }

    /** The first fault; empty when there is none. */
    Optional<Finding> run(PDDocument document) throws IOException {
        List<PDSignature> signatures = document.getSignatureDictionaries();
        if (signatures.size() != 1 || !OURS.equals(signatures.get(0).getSubFilter())) {
            return Optional.of(Finding.NOT_SIGNED);
        }
        int[] range = signatures.get(0).getByteRange();
        if (!coversAll(range)) {
            return Optional.of(Finding.NOT_WHOLE);
        }
        byte[] signed = Arrays.copyOf(file, range[1] + range[3]);
        System.arraycopy(file, range[2], signed, range[1], range[3]);
        try {
            byte[] container = HexFormat.of().parseHex(new String(file, range[1] + 1, range[2] - range[1] - 2, java.nio.charset.StandardCharsets.US_ASCII));
            return container(new CMSSignedData(new CMSProcessableByteArray(signed), new java.io.ByteArrayInputStream(container)));
        } catch (CMSException | TSPException | GeneralSecurityException | OperatorCreationException | IllegalArgumentException senseless) {
            return Optional.of(Finding.ALTERED);
        }
    }

    /** From the first byte to the last, but for the signature's own digits between angle brackets. */
    private boolean coversAll(int[] range) {
        return range != null && range.length == 4 && range[0] == 0 && range[1] > 0 && range[2] > range[1] + 1 && range[3] > 0 && (long) range[2] + range[3] == file.length
                && file[range[1]] == '<' && file[range[2] - 1] == '>';
    }

    private Optional<Finding> container(CMSSignedData data) throws CMSException, TSPException, GeneralSecurityException, OperatorCreationException, IOException {
        Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
        if (signers.size() != 1 || !data.isDetachedSignature()) {
            return Optional.of(Finding.NOT_SIGNED);
        }
        SignerInformation signer = signers.iterator().next();
        Optional<X509Certificate> known = known(signer);
        if (known.isEmpty()) {
            return Optional.of(Finding.SIGNER_UNKNOWN);
        }
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(known.get())) || !isBound(signer, known.get())
                || !carries(data, signer, known.get())) {
            return Optional.of(Finding.ALTERED);
        }
        Date made = Date.from(provenTime(signer).orElse(now));
        boolean inForce = !made.before(known.get().getNotBefore()) && !made.after(known.get().getNotAfter());
        return inForce ? Optional.empty() : Optional.of(Finding.SIGNER_TIME_NOT_PROVEN);
    }

    /** A known key that is not there for timestamps: whoever stamps times must not be able to issue certificates. */
    private Optional<X509Certificate> known(SignerInformation signer) throws GeneralSecurityException {
        for (X509Certificate certificate : keys.certificates()) {
            List<String> uses = certificate.getExtendedKeyUsage();
            if (signer.getSID().match(new JcaX509CertificateHolder(certificate)) && (uses == null || !uses.contains(FOR_TIMESTAMPS))) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    /** The signature names its certificate by digest, so that no other certificate of the same key can be put in its place. */
    private static boolean isBound(SignerInformation signer, X509Certificate certificate) throws GeneralSecurityException {
        Attribute attribute = signer.getSignedAttributes() == null ? null : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        byte[] named = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()[0].getCertHash();
        return Arrays.equals(named, MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    /** Whether the copy of the certificate that comes with the signature is the known one: no signature covers that copy, and readers of PDF show its names. */
    private static boolean carries(CMSSignedData data, SignerInformation signer, X509Certificate known) throws GeneralSecurityException, IOException {
        Collection<X509CertificateHolder> copies = data.getCertificates().getMatches(signer.getSID());
        for (X509CertificateHolder copy : copies) {
            if (!Arrays.equals(copy.getEncoded(), known.getEncoded())) {
                return false;
            }
        }
        return !copies.isEmpty();
    }

    private Optional<Instant> provenTime(SignerInformation signer) throws CMSException, TSPException, GeneralSecurityException, OperatorCreationException, IOException {
        Attribute attribute = signer.getUnsignedAttributes() == null ? null : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return Optional.empty();
        }
        TimeStampToken token = new TimeStampToken(new CMSSignedData(attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
        boolean ofThisSignature = token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), MessageDigest.getInstance("SHA-256").digest(signer.getSignature()));
        return ofThisSignature ? TrustedTime.of(token, keys.certificates()) : Optional.empty();
    }
}
