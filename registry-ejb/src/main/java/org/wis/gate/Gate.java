package org.wis.gate;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * The door before every session bean, timer and message bean, bound to all of them in the deployment descriptor.
 * A method that does not say what it does is refused; a method that says so is admitted or refused by the table of actions and by facts read in its own transaction.
 */
public class Gate {

    @Inject
    private Admission admission;
    @Inject
    private SystemState system;
    @Inject
    private DatabaseAnswer database;

    /** Before every call of a bean. */
    @AroundInvoke
    public Object admitCall(InvocationContext call) throws Exception {
        return admit(call, SystemWork.isRunning());
    }

    /** Before every timer. */
    @AroundTimeout
    public Object admitTimer(InvocationContext call) throws Exception {
        return admit(call, true);
    }

    private Object admit(InvocationContext call, boolean bySystem) throws Exception {
        Method method = call.getMethod();
        Action action = declared(method);
        if (!system.isReady() && !SystemWork.isRunning()) {
            throw new Refused(GateRefusal.NOT_READY);
        }
        if (action == null) {
            throw admission.undeclared(method);
        }
        Requirement.Kind kind = action.requirement().kind();
        if (kind == Requirement.Kind.SYSTEM_ONLY && !bySystem) {
            throw admission.systemOnly(action, method, call.getParameters());
        }
        boolean judged = kind != Requirement.Kind.SYSTEM_ONLY && kind != Requirement.Kind.ANYONE;
        try {
            return database.translated(action.writesRegistry(), () -> {
                if (judged) {
                    admission.admit(action, method, call.getParameters());
                }
                return call.proceed();
            });
        } catch (Refused refused) {
            throw refused.code() == GateRefusal.DATABASE_GUARD ? admission.guarded(action, method, call.getParameters(), refused) : refused;
        }
    }

    private static Action declared(Method method) {
        Does does = method.getAnnotation(Does.class);
        Reads reads = method.getAnnotation(Reads.class);
        if (does != null && reads == null) {
            return does.value();
        }
        return reads != null && does == null ? reads.value() : null;
    }
}
