package org.wis.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What completing a session would give now.
 *
 * @param session     the session
 * @param lines       everybody with a confirmed place
 * @param ends        when the session ends; it is not completed before
 * @param ended       whether it has ended
 * @param examRunning until when somebody's exam runs; null when none does
 * @param unmarked    half-days of people for which nothing is kept; they count nothing
 * @param organiser   whether the reader's office holds it
 */
public record CompletionPreview(HeldSession session, List<CompletionLine> lines, LocalDateTime ends, boolean ended, LocalDateTime examRunning, long unmarked, boolean organiser)
        implements Serializable {

    /** How many end so. */
    public long count(CompletionResult result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    /** Whether it can be completed now. */
    public boolean isReady() {
        return ended && examRunning == null && !lines.isEmpty() && session.isRunning() && organiser;
    }
}
