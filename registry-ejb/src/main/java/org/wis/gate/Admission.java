package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.time.OfficialTime;

/** Admits or refuses one call of a signed-in person: takes her credential row for a write, reads the facts afresh, judges, opens the mandate. */
@Dependent
class Admission {

    @Inject
    private Identity identity;
    @Inject
    private Credentials credentials;
    @Inject
    private FactReading facts;
    @Inject
    private MandateRegister mandates;
    @Inject
    private CurrentMandate current;
    @Inject
    private RefusalRecord refusals;
    @Inject
    private OfficialTime time;
    @Inject
    @Any
    private Instance<TargetFinder> finders;

    void admit(Action action, Method method, Object[] arguments) {
        SignedIn actor = identity.current().orElse(null);
        if (actor == null) {
            refuse(action, "", GateRefusal.NOT_SIGNED_IN);
        }
        if (identity.passwordChangeDue() && action.requirement().kind() != Requirement.Kind.SIGNED_IN) {
            refuse(action, "", GateRefusal.PASSWORD_CHANGE_REQUIRED);
        }
        if (action.requirement().kind() == Requirement.Kind.SIGNED_IN) {
            return;
        }
        if (action.writesRegistry() && actor.staffId() != null) {
            // First statement of the transaction: from here on no suspension can commit before this write does.
            credentials.lock(actor.staffId());
        }
        Object subject = subject(method, arguments);
        Optional<Target> target = find(subject);
        LocalDateTime now = time.now();
        Facts known = facts.read(actor, target.orElse(null), now);
        Judgement judgement = Judge.judge(action, known, now);
        if (!judgement.allowed()) {
            throw refused(action, actor, subject, judgement.reasons());
        }
        if (action.writesRegistry()) {
            DivisionCode division = target.map(Target::division)
                    .orElseThrow(() -> new IllegalStateException(method + " writes the registry and must mark what it is about with @On"));
            current.open(mandates.open(action, actor, judgement, division, now));
        }
    }

    void refuseUndeclared(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        refusals.keep(identity.current().map(SignedIn::accountId).orElse(null), "UNDECLARED", name, GateRefusal.UNDECLARED.name());
        throw new Refused(GateRefusal.UNDECLARED, name);
    }

    void refuse(Action action, String subject, GateRefusal why) {
        refusals.keep(identity.current().map(SignedIn::accountId).orElse(null), action.name(), subject, why.name());
        throw new Refused(why);
    }

    private EntryRefused refused(Action action, SignedIn actor, Object subject, List<GateReason> reasons) {
        String codes = reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(","));
        refusals.keep(actor.accountId(), action.name(), subject == null ? "" : String.valueOf(subject), codes);
        return new EntryRefused(reasons);
    }

    private static Object subject(Method method, Object[] arguments) {
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(On.class)) {
                return arguments[i];
            }
        }
        return null;
    }

    private Optional<Target> find(Object subject) {
        if (subject == null) {
            return Optional.empty();
        }
        if (subject instanceof DivisionCode division) {
            return Optional.of(new Target(division, TargetState.OPEN));
        }
        for (TargetFinder finder : finders) {
            Optional<Target> found = finder.find(subject);
            if (found.isPresent()) {
                return found;
            }
        }
        throw new IllegalStateException("no feature knows a " + subject.getClass().getSimpleName());
    }
}
