package org.wis.certdocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECKey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a document as a whole by PAdES (ETSI EN 319 142-1): level B-B, with a timestamp B-T. The signature also certifies that nothing may be changed afterwards. */
final class DocumentSigning {

    /** Room for the signature in the file, in bytes: chain and timestamp included. */
    private static final int ROOM = 14_000;
    /** DocMDP: no changes at all. */
    private static final int NO_CHANGES = 1;

    private final Signer signer;
    private final Optional<TimestampAuthority> authority;

    DocumentSigning(Signer signer, Optional<TimestampAuthority> authority) {
        this.signer = signer;
        this.authority = authority;
    }

    /**
     * The document with its signature.
     *
     * @param by what the signature says of who signs, for readers of the file
     * @throws org.wis.gate.Refused DOCUMENT_TIMESTAMP_MISSING
     */
    byte[] sign(byte[] pdf, String by, LocalDateTime at) {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions(); ByteArrayOutputStream signed = new ByteArrayOutputStream()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(by);
            signature.setSignDate(ArchivalDocument.moment(at));
            certify(document, signature);
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, this::container, options);
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void certify(PDDocument document, PDSignature signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setItem(COSName.P, COSInteger.get(NO_CHANGES));
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    private byte[] container(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            String algorithm = signer.key() instanceof ECKey ? "SHA256withECDSA" : "SHA256withRSA";
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(this::attributes)
                    .build(new JcaContentSignerBuilder(algorithm).build(signer.key()), signer.certificate()));
            generator.addCertificates(new JcaCertStore(signer.chain()));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false);
            return (authority.isPresent() ? stamped(signed) : signed).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Binds the signer's certificate to the signature, and leaves the time to the document and the authority, as PAdES asks. */
    @SuppressWarnings("rawtypes")
    private AttributeTable attributes(java.util.Map parameters) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded());
            AttributeTable bound = new AttributeTable(new Hashtable<>()).add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(new ESSCertIDv2(digest)));
            return new DefaultSignedAttributeTableGenerator(bound).getAttributes(parameters).remove(CMSAttributes.signingTime);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private CMSSignedData stamped(CMSSignedData signed) throws IOException {
        List<SignerInformation> stamped = new ArrayList<>();
        for (SignerInformation information : signed.getSignerInfos()) {
            ASN1EncodableVector unsigned = new ASN1EncodableVector();
            unsigned.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(authority.orElseThrow().over(information.getSignature()).toCMSSignedData().toASN1Structure())));
            stamped.add(SignerInformation.replaceUnsignedAttributes(information, new AttributeTable(unsigned)));
        }
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped));
    }
}
