package org.wis.acceptance.gate;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateRefusal;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;

/**
 * A method of a session bean of the deployed application that says what it does.
 *
 * @param bean   the bean as the server hands it out, with everything that stands before it
 * @param method the method
 * @param action what it says
 */
record Door(Object bean, Method method, Action action) {

    /** What the gate itself may answer for want of a right; its other codes are answers of the database to an act that was admitted. */
    private static final Set<GateRefusal> NOT_OF_THE_GATE = Set.of(GateRefusal.CHANGED_MEANWHILE, GateRefusal.ALREADY_THERE, GateRefusal.BUSY_TRY_AGAIN,
            GateRefusal.VALUE_TOO_LONG, GateRefusal.VALUE_UNREADABLE);

    /** Every door of the application, in a fixed order, the one that ends the session last. */
    static List<Door> all(BeanManager beans) {
        List<Door> doors = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            boolean session = Stream.of(Stateless.class, Stateful.class, Singleton.class).anyMatch(type::isAnnotationPresent);
            List<Method> declared = Arrays.stream(type.getMethods()).filter(method -> action(method) != null).toList();
            if (session && !declared.isEmpty()) {
                Object reference = beans.getReference(bean, type, beans.createCreationalContext(bean));
                declared.forEach(method -> doors.add(new Door(reference, method, action(method))));
            }
        }
        doors.sort(Comparator.<Door, Boolean>comparing(door -> door.action() == Action.SIGN_OUT).thenComparing(Door::action).thenComparing(Door::toString));
        return doors;
    }

    private static Action action(Method method) {
        Does does = method.getAnnotation(Does.class);
        Reads reads = method.getAnnotation(Reads.class);
        if (does != null && reads == null) {
            return does.value();
        }
        return reads != null && does == null ? reads.value() : null;
    }

    /** Bean and method. */
    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether it says what it is about. */
    boolean namesItsTarget() {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(On.class));
    }

    /**
     * Calls it.
     *
     * @return the codes with which the gate refused; empty when it was done, or refused by the use case itself for what was given
     */
    Set<String> knock(Samples samples) {
        try {
            method.invoke(bean, samples.of(this));
            return Set.of();
        } catch (InvocationTargetException thrown) {
            return codes(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> codes(Throwable thrown) {
        if (thrown instanceof EntryRefused entry) {
            return entry.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.toCollection(TreeSet::new));
        }
        if (thrown instanceof Refused refused) {
            return refused.code() instanceof GateRefusal gate && !NOT_OF_THE_GATE.contains(gate) ? Set.of(gate.name()) : Set.of();
        }
        return Set.of("FAULT " + thrown);
    }

    @Override
    public String toString() {
        return name() + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }
}
