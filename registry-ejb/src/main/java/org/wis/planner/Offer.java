package org.wis.planner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wis.division.DivisionCode;

/**
 * A session with places to give.
 *
 * @param id         number of the session
 * @param title      title of its course
 * @param place      division where it is held
 * @param prefecture whether it can be the one training at prefecture level or above
 * @param counts     whether its minutes count in the mode in force (STRICT or WIDE)
 * @param online     whether it is held online: no travel, and its minutes are capped
 * @param course     number of the course
 * @param repeatable whether the course counts again when repeated in a year
 * @param minutes    approved minutes by day, at least one day
 * @param seats      places for the persons of this problem, those they hold already among them
 * @param quota      places by county; a county that is not named has no limit of its own
 */
public record Offer(long id, String title, DivisionCode place, boolean prefecture, boolean counts, boolean online, long course, boolean repeatable,
        SortedMap<LocalDate, Integer> minutes, int seats, Map<DivisionCode, Integer> quota) implements Serializable {

    /** @throws IllegalArgumentException when it has no day */
    public Offer {
        if (minutes.isEmpty()) {
            throw new IllegalArgumentException("a session has a day: " + id);
        }
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
        quota = Map.copyOf(quota);
    }

    /** Minutes that count for whoever attends all of it. */
    public int credit() {
        return counts ? minutes.values().stream().mapToInt(Integer::intValue).sum() : 0;
    }

    /** First day. */
    public LocalDate firstDay() {
        return minutes.firstKey();
    }

    /** Last day. */
    public LocalDate lastDay() {
        return minutes.lastKey();
    }

    /** Whether nobody can attend both: they share a day, or are the same course that counts once. */
    public boolean excludes(Offer other) {
        boolean sameDay = minutes.keySet().stream().anyMatch(other.minutes::containsKey);
        return sameDay || course == other.course && !(repeatable && other.repeatable);
    }
}
