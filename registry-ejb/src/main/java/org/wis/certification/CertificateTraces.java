package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;

/** What was written under a certificate, counted, so that who would take it away sees how far that reaches. */
@Stateless
public class CertificateTraces {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @Inject
    private CertificateSaves saves;

    /** Acts of writing that rested on the certificate, each with its lines in the registry. */
    @Reads(Action.READ_CERTIFICATES)
    public long saves(@On CertificateNumber number) {
        return saves.since(number, BEGINNING.atStartOfDay());
    }

    /** The same from the beginning of a day on. @param from never null */
    @Reads(Action.READ_CERTIFICATES)
    public long savesSince(@On CertificateNumber number, LocalDate from) {
        return saves.since(number, from.atStartOfDay());
    }
}
