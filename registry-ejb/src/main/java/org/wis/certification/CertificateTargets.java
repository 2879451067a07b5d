package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate in whose jurisdiction the holder of a certificate works, and whose records a line is about. */
@Dependent
class CertificateTargets implements TargetFinder {

    @Inject
    Certificates certificates;
    @Inject
    WrittenLines lines;

    @Override
    public Optional<Target> find(Object subject) {
        if (subject instanceof WrittenLineId line) {
            return Optional.of(lines.division(line).map(division -> new Target(division, TargetState.OPEN))
                    .orElseThrow(() -> new Refused(CertificateRefusal.WRITE_NOT_OF_CERTIFICATE)));
        }
        if (!(subject instanceof CertificateNumber number)) {
            return Optional.empty();
        }
        return Optional.of(certificates.division(number)
                .map(division -> new Target(division, TargetState.OPEN))
                .orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN)));
    }
}
