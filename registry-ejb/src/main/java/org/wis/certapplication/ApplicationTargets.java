package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate in whose jurisdiction an applicant works. */
@Dependent
class ApplicationTargets implements TargetFinder {

    @Inject
    Applications applications;

    @Override
    public Optional<Target> find(Object subject) {
        if (!(subject instanceof ApplicationId id)) {
            return Optional.empty();
        }
        return Optional.of(applications.division(id).map(division -> new Target(division, TargetState.OPEN))
                .orElseThrow(() -> new Refused(ApplicationRefusal.APPLICATION_UNKNOWN)));
    }
}
