package org.wis.exam;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A sitting as its result stands.
 *
 * @param attempt    1, or 2 for the resit
 * @param startedAt  when it was begun
 * @param endedAt    when it was handed in or its time was over; while it runs, when its time will be over
 * @param running    whether answers are still taken
 * @param score      points of 100; 0 while it runs
 * @param passed     whether it is passed
 * @param documentNo where the result stands, of an exam on paper; null otherwise
 */
public record Attempt(int attempt, LocalDateTime startedAt, LocalDateTime endedAt, boolean running, int score, boolean passed, String documentNo) implements Serializable {
}
