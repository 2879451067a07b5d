package org.wis.certdocument;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.wis.gate.Refused;

/** Asks a timestamp authority over HTTP (RFC 3161) to certify that a signature existed now. */
final class TimestampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI address;
    private final List<X509Certificate> known;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @param known certificates of the authority that are accepted; an answer under another key is refused */
    TimestampAuthority(URI address, List<X509Certificate> known) {
        this.address = address;
        this.known = known;
    }

    /** The token over a signature value. @throws Refused DOCUMENT_TIMESTAMP_MISSING whatever goes wrong: a document is never signed with less than is set up */
    TimeStampToken over(byte[] signature) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request = asking.generate(TSPAlgorithms.SHA256, MessageDigest.getInstance("SHA-256").digest(signature), new BigInteger(NONCE_BITS, random));
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded())).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new Refused(DocumentRefusal.DOCUMENT_TIMESTAMP_MISSING);
            }
            TimeStampResponse response = new TimeStampResponse(answer.body());
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null || TrustedTime.of(token, known).isEmpty()) {
                throw new Refused(DocumentRefusal.DOCUMENT_TIMESTAMP_MISSING);
            }
            return token;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused(DocumentRefusal.DOCUMENT_TIMESTAMP_MISSING);
        } catch (IOException | TSPException | GeneralSecurityException | OperatorCreationException | CMSException failed) {
            throw new Refused(DocumentRefusal.DOCUMENT_TIMESTAMP_MISSING);
        }
    }
}
