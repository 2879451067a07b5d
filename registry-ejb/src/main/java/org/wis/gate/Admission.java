package org.wis.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
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
    private Instance<TargetFinder> features;
    private List<TargetFinder> finders;

    /** Once for each door and not at each call: making a finder costs more than asking it. */
    @PostConstruct
    void gather() {
        finders = features.stream().toList();
    }

    void admit(Action action, Method method, Object[] arguments) {
        Subject subject = Subject.of(method, arguments);
        SignedIn actor = identity.current().orElse(null);
        if (actor == null) {
            throw refuse(action, subject, new Refused(GateRefusal.NOT_SIGNED_IN));
        }
        if (identity.passwordChangeDue() && action.requirement().kind() != Requirement.Kind.SIGNED_IN) {
            throw refuse(action, subject, new Refused(GateRefusal.PASSWORD_CHANGE_REQUIRED));
        }
        if (action.requirement().kind() == Requirement.Kind.SIGNED_IN) {
            return;
        }
        if (subject.isMissing() && method.isAnnotationPresent(Does.class)) {
            throw refuse(action, subject, new Refused(GateRefusal.TARGET_MISSING));
        }
        LocalDateTime now = time.now();
        FactRows rows = action.writesRegistry() ? facts.lockAndRead(actor, now) : facts.rows(actor, now);
        Optional<Target> target = target(action, subject);
        Facts known = rows.facts(target.orElse(null));
        Judgement judgement = Judge.judge(action, known, now);
        if (!judgement.allowed()) {
            throw refuse(action, subject, new EntryRefused(judgement.reasons()));
        }
        if (action.writesRegistry()) {
            DivisionCode division = target.map(Target::division)
                    .orElseThrow(() -> new IllegalStateException(method + " writes the registry and must mark what it is about with @On"));
            current.open(mandates.open(action, actor, judgement, division, now));
        }
    }

    /** A method that does not say what it does. */
    Refused undeclared(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        keep("UNDECLARED", name, GateRefusal.UNDECLARED.name());
        return new Refused(GateRefusal.UNDECLARED, name);
    }

    /** A person at the door of what only the system does. */
    Refused systemOnly(Action action, Method method, Object[] arguments) {
        return refuse(action, Subject.of(method, arguments), new Refused(GateRefusal.SYSTEM_ONLY));
    }

    /** Records that the database's own guard refused what the gate had admitted. */
    Refused guarded(Action action, Method method, Object[] arguments, Refused byDatabase) {
        return refuse(action, Subject.of(method, arguments), byDatabase);
    }

    private Refused refuse(Action action, Subject subject, Refused why) {
        String codes = why instanceof EntryRefused several
                ? several.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.joining(","))
                : why.code().name();
        keep(action.name(), subject.text(), codes);
        return why;
    }

    private void keep(String action, String subject, String codes) {
        refusals.keep(identity.current().map(SignedIn::accountId).orElse(null), action, subject, codes);
    }

    /** What the act is about. A number that nobody knows is a refusal like any other, so the attempt is recorded. */
    private Optional<Target> target(Action action, Subject subject) {
        try {
            return find(subject.value());
        } catch (Refused unknown) {
            throw refuse(action, subject, unknown);
        }
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
