package org.wis.acceptance.trial;

import java.util.Set;

/**
 * What somebody at the desk was told.
 *
 * @param status status of HTTP
 * @param text   result, or the codes of a refusal
 */
public record Answer(int status, String text) {

    private static final int DONE = 200;
    private static final int REFUSED = 409;

    /** Whether it was done, and the person told so. */
    public boolean done() {
        return status == DONE;
    }

    /** Whether it was refused, and the person told why. */
    public boolean refused() {
        return status == REFUSED && !text.isBlank();
    }

    /** The codes of the refusal. */
    public Set<String> codes() {
        return Set.of(text.split(","));
    }
}
