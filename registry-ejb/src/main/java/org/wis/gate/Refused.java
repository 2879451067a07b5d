package org.wis.gate;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Something that was asked is refused, and nothing was written. Carries the code and its operands, never a sentence: the words are the page's. */
@ApplicationException(rollback = true, inherited = true)
public class Refused extends RuntimeException {

    private final transient Refusal code;
    private final transient List<Object> operands;

    /**
     * @param code     why, never null
     * @param operands what the words need: the value given, a limit; may hold nulls
     */
    public Refused(Refusal code, Object... operands) {
        super(code.name() + Arrays.toString(operands));
        this.code = Objects.requireNonNull(code, "code");
        this.operands = Arrays.asList(operands.clone());
    }

    /** Why; never null. */
    public Refusal code() {
        return code;
    }

    /** The operands for the words, in order; never null. */
    public List<Object> operands() {
        return operands;
    }
}
