package org.wis.portal.refusal;

import java.util.Optional;

/** Looks behind the wrappers that the platform puts around an exception. */
final class Causes {

    private Causes() {
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
            if (at.getCause() == at) {
                break;
            }
        }
        return Optional.empty();
    }
}
