package org.wis.session;

import java.io.Serializable;
import java.util.List;

/**
 * Something in the way of a session.
 *
 * @param code     what
 * @param operands what its words need, in order
 */
public record Conflict(ConflictCode code, List<Object> operands) implements Serializable {

    static Conflict of(ConflictCode code, Object... operands) {
        return new Conflict(code, List.of(operands));
    }

    /** Whether it refuses. */
    public boolean hard() {
        return code.isHard();
    }
}
