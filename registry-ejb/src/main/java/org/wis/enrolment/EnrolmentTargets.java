package org.wis.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.gate.Target;
import org.wis.gate.TargetFinder;
import org.wis.gate.TargetState;

/** Tells the gate whose an enrolment is: the division of the person's home office; and who decides on an exchange. */
@Dependent
class EnrolmentTargets implements TargetFinder {

    @Inject
    Enrolments enrolments;

    @Override
    public Optional<Target> find(Object subject) {
        if (subject instanceof EnrolmentId id) {
            return Optional.of(enrolments.divisionOfPerson(id)
                    .map(code -> new Target(DivisionCode.of(code), TargetState.OPEN))
                    .orElseThrow(() -> new Refused(EnrolmentRefusal.ENROLMENT_UNKNOWN)));
        }
        if (subject instanceof ExchangeId id) {
            return Optional.of(enrolments.decidingDivision(id)
                    .map(code -> new Target(DivisionCode.of(code), TargetState.OPEN))
                    .orElseThrow(() -> new Refused(EnrolmentRefusal.EXCHANGE_UNKNOWN)));
        }
        return Optional.empty();
    }
}
