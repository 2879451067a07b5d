package org.wis.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;

/**
 * The argument that says what a call is about.
 *
 * @param named whether the method names one with {@link On}
 * @param value the argument; null when the method names none or the caller left it out
 */
record Subject(boolean named, Object value) {

    static Subject of(Method method, Object[] arguments) {
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(On.class)) {
                return new Subject(true, arguments[i]);
            }
        }
        return new Subject(false, null);
    }

    /** Whether the method names one and the caller left it out. */
    boolean isMissing() {
        return named && value == null;
    }

    /** For the record of refusals; never null. */
    String text() {
        return value == null ? "" : String.valueOf(value);
    }
}
