package org.wis.certdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;

/** Makes the signed document of given facts: page, QR, signature, timestamp. */
@ApplicationScoped
class Press {

    private static final String PAGE = "/training/check.xhtml";

    @Inject
    SigningKeys keys;
    @Inject
    Instance<HolderPhoto> photos;
    @Inject
    @ConfigProperty(name = "wis.public.url")
    Optional<String> publicUrl;
    @Inject
    @ConfigProperty(name = "wis.tsa.url")
    Optional<String> authority;

    private ArchivalDocument archival;

    /** The short name of the key that signs documents. */
    String keyId() {
        return SigningKeys.id(keys.document().certificate().getPublicKey());
    }

    /** The document. @throws Refused DOCUMENT_KEYS_MISSING, DOCUMENT_ADDRESS_MISSING, DOCUMENT_TIMESTAMP_MISSING, DOCUMENT_PHOTO_UNREADABLE */
    byte[] print(PrintedFacts facts, StaffId holder) {
        Signer qr = keys.qr();
        URI page = URI.create(publicUrl.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url).orElseThrow(() -> new Refused(DocumentRefusal.DOCUMENT_ADDRESS_MISSING)) + PAGE);
        QrPayload payload = new QrPayload(facts.number(), facts.copy(), facts.code(), facts.issuedOn(), facts.validFrom(), facts.validTo(), SigningKeys.id(qr.certificate().getPublicKey()));
        // what stands behind the hash mark stays in the reader's browser: the server sees number and code only
        String text = page + "?n=" + facts.number().value().replace("-", "") + "&c=" + facts.code().value() + "#" + payload.sign(qr.key());
        HolderPhoto photo = photos.isResolvable() ? photos.get() : new NoPhoto();
        byte[] unsigned = archival().of(facts, text, page, photo.of(holder));
        Optional<TimestampAuthority> stamping = authority.map(address -> new TimestampAuthority(URI.create(address), keys.known()));
        return new DocumentSigning(keys.document(), stamping).sign(unsigned, facts.issuingOffice(), facts.madeAt());
    }

    /** Read when first needed: the fonts take a second. */
    private synchronized ArchivalDocument archival() {
        if (archival == null) {
            archival = new ArchivalDocument();
        }
        return archival;
    }
}
