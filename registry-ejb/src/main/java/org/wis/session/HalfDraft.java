package org.wis.session;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * A half-day as it is planned.
 *
 * @param half     which part of the day
 * @param startsAt wall clock, before {@code endsAt}
 * @param endsAt   wall clock
 * @param trainer  who teaches; may be null
 */
public record HalfDraft(Half half, LocalTime startsAt, LocalTime endsAt, TrainerId trainer) implements Serializable {
}
