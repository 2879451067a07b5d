package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate where a card is kept and whether it is open to changes. */
@Dependent
public class CaseTargets implements TargetFinder {

    @Inject
    private Cases cases;

    @Override
    public Optional<Target> find(Object subject) {
        if (!(subject instanceof CaseNumber number)) {
            return Optional.empty();
        }
        RegistryCase found = cases.get(number);
        return Optional.of(new Target(found.managingDivision(), state(found.status())));
    }

    private static TargetState state(CaseStatus status) {
        return switch (status) {
            case ACTIVE -> TargetState.OPEN;
            case LOCKED -> TargetState.LOCKED;
            case MOVED, EXITED -> TargetState.EXITED;
            case MERGED -> TargetState.MERGED;
        };
    }
}
