package org.wis.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;

/**
 * Tries to seat everybody with the sessions and seats there are, those with the least missing first, so that as many as possible arrive. Pure: a trial, nothing is booked.
 */
final class Feasibility {

    /**
     * A session to come with seats.
     *
     * @param id       its number
     * @param minutes  approved minutes
     * @param firstDay first day
     * @param lastDay  last day, inclusive
     * @param counts   whether it is of prefecture level or above
     * @param free     seats free in the session
     * @param quotas   seats free by county; empty when every county may fill any
     */
    record Coming(long id, int minutes, LocalDate firstDay, LocalDate lastDay, boolean counts, int free, Map<DivisionCode, Integer> quotas) {
    }

    /**
     * A person who owes the training.
     *
     * @param candidate who she is and what she has
     * @param county    her county
     * @param seats     sessions in which she holds a seat
     * @param trainings whether she has, or will have by her seats, a training at prefecture level or above
     */
    record Owing(Candidate candidate, DivisionCode county, List<Coming> seats, boolean trainings) {
    }

    private final int required;
    private final boolean wide;
    private final Map<Long, Integer> free = new HashMap<>();
    private final Map<String, Integer> quotas = new HashMap<>();
    private final List<Coming> sessions;

    /** @param wide whether sessions below prefecture level count for the minutes too */
    Feasibility(int required, boolean wide, List<Coming> sessions) {
        this.required = required;
        this.wide = wide;
        this.sessions = sessions.stream().sorted(Comparator.comparing((Coming session) -> !session.counts()).thenComparing(Coming::minutes, Comparator.reverseOrder())).toList();
        sessions.forEach(session -> {
            free.put(session.id(), session.free());
            session.quotas().forEach((county, seats) -> quotas.put(key(session, county), seats));
        });
    }

    /** How a person comes out. */
    enum Outcome { DONE, SEATED, POSSIBLE, SHORT }

    /** Everybody's outcome, in the order given. */
    Map<Long, Outcome> judge(List<Owing> everybody) {
        Map<Long, Outcome> outcomes = new HashMap<>();
        everybody.stream().sorted(Comparator.comparingInt((Owing one) -> missing(one)).thenComparing(one -> one.candidate().staff().value()))
                .forEach(one -> outcomes.put(one.candidate().staff().value(), outcome(one)));
        return outcomes;
    }

    private Outcome outcome(Owing one) {
        if (one.candidate().missing() == 0 && one.candidate().trainings() > 0) {
            return Outcome.DONE;
        }
        int missing = missing(one);
        if (missing == 0 && one.trainings()) {
            return Outcome.SEATED;
        }
        List<Coming> taken = new ArrayList<>();
        boolean training = one.trainings();
        for (Coming session : sessions) {
            boolean useful = missing > 0 && (wide || session.counts()) || !training && session.counts();
            if (useful && open(session, one.county()) && isFree(session, one.seats()) && isFree(session, taken)) {
                taken.add(session);
                missing = Math.max(0, missing - (wide || session.counts() ? session.minutes() : 0));
                training |= session.counts();
            }
        }
        if (missing > 0 || !training) {
            return Outcome.SHORT;
        }
        taken.forEach(session -> take(session, one.county()));
        return Outcome.POSSIBLE;
    }

    private int missing(Owing one) {
        int seated = one.seats().stream().filter(session -> wide || session.counts()).mapToInt(Coming::minutes).sum();
        return Math.max(0, required - one.candidate().minutes() - seated);
    }

    private boolean open(Coming session, DivisionCode county) {
        return free.getOrDefault(session.id(), 0) > 0 && (session.quotas().isEmpty() || quotas.getOrDefault(key(session, county), 0) > 0);
    }

    private void take(Coming session, DivisionCode county) {
        free.merge(session.id(), -1, Integer::sum);
        quotas.computeIfPresent(key(session, county), (key, seats) -> seats - 1);
    }

    private static boolean isFree(Coming session, List<Coming> others) {
        return others.stream().noneMatch(other -> !session.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(session.lastDay()));
    }

    private static String key(Coming session, DivisionCode county) {
        return session.id() + "/" + county;
    }
}
