package org.wis.certdocument;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.wis.time.OfficialTime;

/** Verifies a document or a QR with nothing but the public keys. It cannot know what happened after issue: suspension, revocation, a newer copy. */
final class OfflineVerification {

    /** A module of the QR may fall between two dots at one resolution and be seen at another. */
    private static final float[] DOTS_PER_INCH = {200, 300, 150, 254};

    private final KnownKeys keys;
    private final Instant now;

    /** What was found: the payload of the QR when there is one, and the faults, none when all is well. */
    record Result(Optional<QrPayload> payload, List<Finding> faults) {

        /** 0 when all is well, else the gravest: forged or altered before anything else. */
        int exit() {
            return faults.stream().map(Finding::exit).min(Integer::compare).orElse(0);
        }
    }

    OfflineVerification(KnownKeys keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    /** A whole document. @param day on which it shall be in force by its dates */
    Result document(byte[] pdf, LocalDate day) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<Finding> fault = new SignatureVerification(pdf, keys, now).run(document);
            if (fault.isPresent() && fault.get() != Finding.SIGNER_TIME_NOT_PROVEN) {
                return new Result(Optional.empty(), List.of(fault.get()));
            }
            Result qr = qr(scanned(document), day);
            boolean agrees = qr.payload().isEmpty() || agrees(qr.payload().get(), new PDFTextStripper().getText(document));
            return new Result(qr.payload(), Stream.of(fault.stream(), qr.faults().stream(), agrees ? Stream.<Finding>empty() : Stream.of(Finding.QR_DISAGREES)).flatMap(found -> found).toList());
        } catch (IOException unreadable) {
            return new Result(Optional.empty(), List.of(Finding.UNREADABLE));
        }
    }

    /** What the QR on the page says; empty when there is none that can be read. */
    private static String scanned(PDDocument document) throws IOException {
        PDFRenderer page = new PDFRenderer(document);
        Optional<String> text = Optional.empty();
        for (int i = 0; i < DOTS_PER_INCH.length && text.isEmpty(); i++) {
            text = QrPicture.read(page.renderImageWithDPI(0, DOTS_PER_INCH[i]));
        }
        return text.orElse("");
    }

    /** A QR as scanned: the payload alone, or with the address before it. */
    Result qr(String scanned, LocalDate day) {
        Optional<QrPayload.Signed> read = QrPayload.read(scanned);
        if (read.isEmpty()) {
            return new Result(Optional.empty(), List.of(Finding.QR_MISSING));
        }
        QrPayload payload = read.get().payload();
        Optional<PublicKey> key = keys.key(payload.keyId());
        if (key.isEmpty() || !read.get().by(key.get())) {
            return new Result(Optional.empty(), List.of(Finding.QR_FORGED));
        }
        if (day.isBefore(payload.validFrom())) {
            return new Result(Optional.of(payload), List.of(Finding.NOT_YET_VALID));
        }
        return new Result(Optional.of(payload), day.isAfter(payload.validTo()) ? List.of(Finding.EXPIRED) : List.of());
    }

    /** Today in the zone in which certificates end. */
    LocalDate today() {
        return now.atZone(OfficialTime.ZONE).toLocalDate();
    }

    private static boolean agrees(QrPayload payload, String text) {
        String print = text.replaceAll("\\s", "");
        return Stream.of(payload.number().value(), payload.code().grouped(), payload.validFrom() + PaperWords.english("to") + payload.validTo(), payload.issuedOn().toString(),
                PaperWords.chinese("copy", payload.copy()).replace(" ", "")).allMatch(print::contains);
    }
}
