package org.wis.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A session as the hours need it.
 *
 * @param key            what tells it from every other session
 * @param title          its title
 * @param course         what tells its course from every other course
 * @param repeatable     whether attending the course again in a year counts again
 * @param preService     whether it is pre-service training
 * @param recognised     whether the province recognises it
 * @param organiserLevel level of the organising office on the first day: 2 province, 3 prefecture, 4 county, 5 township
 * @param online         whether it is held online
 * @param onlineCounts   whether the province recognises it as the one training though online
 * @param firstDay       first day
 * @param lastDay        last day, inclusive
 * @param completed      whether it is over and closed by its organiser
 * @param days           its days with what may be credited
 */
public record AttendedSession(String key, String title, String course, boolean repeatable, boolean preService, boolean recognised, int organiserLevel, boolean online,
                              boolean onlineCounts, LocalDate firstDay, LocalDate lastDay, boolean completed, List<SessionDay> days) implements Serializable {

    private static final int PREFECTURE = 3;

    /** The days are copied. */
    public AttendedSession {
        days = List.copyOf(days);
    }

    /** Whether it is organised at prefecture level or above. */
    public boolean prefecture() {
        return organiserLevel <= PREFECTURE;
    }

    int approvedMinutes(LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).mapToInt(SessionDay::approvedMinutes).sum();
    }
}
