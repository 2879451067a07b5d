package org.wis.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A course counts once a year: of its sessions those are chosen that, with the caps, give the person the most. */
final class Repetitions {

    private static final Comparator<List<Share>> BETTER_FIRST = Comparator.<List<Share>>comparingInt(session -> -minutes(session))
            .thenComparing(session -> !session.get(0).participation().session().prefecture())
            .thenComparing(session -> session.get(0).online())
            .thenComparing(session -> session.get(0).teaching())
            .thenComparing(session -> session.get(0).participation().session().firstDay())
            .thenComparing(session -> session.get(0).participation().session().key());

    private final HoursRules rules;
    private final List<List<List<Share>>> open = new ArrayList<>();
    private final List<Share> chosen = new ArrayList<>();
    private List<Share> best = List.of();
    private int most = -1;

    private Repetitions(HoursRules rules) {
        this.rules = rules;
    }

    /** The shares that are kept; those of a course that counted once already are left out. */
    static List<Share> resolved(List<Share> shares, HoursRules rules) {
        Repetitions repetitions = new Repetitions(rules);
        Map<String, Map<String, List<Share>>> courses = new LinkedHashMap<>();
        for (Share share : shares) {
            courses.computeIfAbsent(share.onceFor(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(share.participation().session().key(), any -> new ArrayList<>())
                    .add(share);
        }
        for (Map<String, List<Share>> sessions : courses.values()) {
            List<List<Share>> worthwhile = worthwhile(sessions.values().stream().sorted(BETTER_FIRST).toList());
            if (worthwhile.size() == 1) {
                repetitions.chosen.addAll(worthwhile.get(0));
            } else {
                repetitions.open.add(worthwhile);
            }
        }
        repetitions.choose(0);
        return repetitions.best;
    }

    /** Without the sessions that another of the same course surpasses in every respect, so that hardly ever more than one is left. */
    private static List<List<Share>> worthwhile(List<List<Share>> sessions) {
        List<List<Share>> kept = new ArrayList<>();
        for (List<Share> session : sessions) {
            if (kept.stream().noneMatch(better -> surpasses(better, session))) {
                kept.add(session);
            }
        }
        return kept;
    }

    private static boolean surpasses(List<Share> better, List<Share> session) {
        return minutes(better, false, false) >= minutes(session) || minutes(better, false, false) >= minutes(session, false, false)
                && minutes(better, true, false) >= minutes(session, true, false) && minutes(better, false, true) >= minutes(session, false, true)
                && minutes(better, true, true) >= minutes(session, true, true);
    }

    private void choose(int course) {
        if (course == open.size()) {
            int total = Caps.total(chosen, rules);
            if (total > most) {
                most = total;
                best = List.copyOf(chosen);
            }
            return;
        }
        for (List<Share> session : open.get(course)) {
            chosen.addAll(session);
            choose(course + 1);
            chosen.subList(chosen.size() - session.size(), chosen.size()).clear();
        }
    }

    private static int minutes(List<Share> session) {
        return session.stream().mapToInt(Share::minutes).sum();
    }

    private static int minutes(List<Share> session, boolean online, boolean teaching) {
        return session.stream().filter(share -> share.online() == online && share.teaching() == teaching).mapToInt(Share::minutes).sum();
    }
}
