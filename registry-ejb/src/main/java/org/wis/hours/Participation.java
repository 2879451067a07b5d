package org.wis.hours;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A person's part in a session.
 *
 * @param session   the session
 * @param part      attendee or trainer
 * @param presences one for each half-day she was meant for, or taught
 * @param outcome   how it ended for her; of no meaning to a trainer
 * @param booking   make-up booking; null without one
 */
public record Participation(AttendedSession session, Part part, List<Presence> presences, Outcome outcome, Booking booking) implements Serializable {

    /** The presences are copied. */
    public Participation {
        presences = List.copyOf(presences);
    }

    boolean attends() {
        return part == Part.ATTENDEE;
    }

    /** Why nothing of it counts anywhere; empty when its minutes are looked at. */
    Optional<Why> refused(boolean examNeeded) {
        if (presences.stream().anyMatch(presence -> presence.kind() == Presence.Kind.VOID)) {
            return Optional.of(Why.FORGED);
        }
        if (!session.recognised()) {
            return Optional.of(Why.NOT_RECOGNISED);
        }
        if (session.preService() && !session.prefecture()) {
            return Optional.of(Why.COUNTY_PRE_SERVICE);
        }
        if (!session.completed()) {
            return Optional.of(Why.RUNNING);
        }
        return attends() ? notCompleted(examNeeded) : Optional.empty();
    }

    private Optional<Why> notCompleted(boolean examNeeded) {
        return switch (outcome.result()) {
            case OPEN -> Optional.of(Why.NOT_COMPLETED);
            case FAILED -> examNeeded ? Optional.of(Why.EXAM_FAILED) : Optional.empty();
            case PASSED, ATTENDED -> Optional.empty();
        };
    }

    /** Whether it is one training at prefecture level or above, for whichever year. */
    boolean isTraining() {
        return attends() && outcome.passed() && session.prefecture() && (!session.online() || session.onlineCounts()) && refused(true).isEmpty();
    }

    /** Whether it is pre-service training that was passed. */
    boolean isPreServicePassed() {
        return attends() && outcome.passed() && session.preService() && refused(true).isEmpty();
    }
}
