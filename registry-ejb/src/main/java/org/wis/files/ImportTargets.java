package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate for which division a file was handed in. */
@Dependent
class ImportTargets implements TargetFinder {

    @Inject
    ImportRuns runs;

    @Override
    public Optional<Target> find(Object subject) {
        return subject instanceof ImportId id
                ? Optional.of(new Target(runs.scope(id).orElseThrow(() -> new Refused(FilesRefusal.IMPORT_UNKNOWN)), TargetState.OPEN)) : Optional.empty();
    }
}
