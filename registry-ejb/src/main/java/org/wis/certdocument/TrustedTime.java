package org.wis.certdocument;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampToken;

/** The time in a timestamp token, if a known authority has signed it. */
final class TrustedTime {

    private TrustedTime() {
    }

    /** Empty when none of the known certificates is the one that signed: it must be for timestamps only and in force at that time, which the library asks. */
    static Optional<Instant> of(TimeStampToken token, List<X509Certificate> known) throws GeneralSecurityException, OperatorCreationException, CMSException, TSPException {
        for (X509Certificate authority : known) {
            if (token.getSID().match(new JcaX509CertificateHolder(authority))) {
                try {
                    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
                    return Optional.of(token.getTimeStampInfo().getGenTime().toInstant());
                } catch (TSPValidationException notIts) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
