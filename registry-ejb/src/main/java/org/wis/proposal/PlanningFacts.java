package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.hours.HoursBook;
import org.wis.hours.HoursLine;
import org.wis.planner.Days;
import org.wis.planner.Learner;
import org.wis.planner.Offer;
import org.wis.planner.PlanningProblem;
import org.wis.planner.PlanningRules;
import org.wis.staff.Limits;
import org.wis.staff.Row;

/** Makes the planner's problem from what is on record now. */
@Dependent
class PlanningFacts {

    private static final Set<String> SEATED = Set.of("NOMINATED", "CONFIRMED");
    private static final Set<String> SPOKEN_OF = Set.of("REQUESTED", "WAITING", "DECLINED", "WITHDRAWN", "EXCHANGED");
    private static final int PREFECTURE = 3;

    @Inject
    PersonRows people;
    @Inject
    SessionRows sessions;
    @Inject
    HoursBook book;
    @Inject
    Limits limits;

    /** Reads it. @throws Refused PLANNER_NO_SESSIONS, PLANNER_TOO_LARGE */
    PlanningProblem problem(DivisionCode scope, int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        LocalDate from = today.isAfter(LocalDate.of(year, 1, 1)) ? today : LocalDate.of(year, 1, 1);
        boolean wide = "WIDE".equals(limits.word("training.mode", lastDay));
        List<SessionRows.Stored> stored = sessions.sessions(scope, today, year);
        Map<Long, PersonRows.Post> posts = new LinkedHashMap<>();
        people.posts(scope, from).forEach(post -> posts.putIfAbsent(post.staff(), post));
        if (stored.isEmpty()) {
            throw new Refused(ProposalRefusal.PLANNER_NO_SESSIONS);
        }
        if (posts.size() > limits.number("planner.persons.max", today) || stored.size() > limits.number("planner.sessions.max", today)) {
            throw new Refused(ProposalRefusal.PLANNER_TOO_LARGE, posts.size(), stored.size());
        }
        List<Offer> offers = offers(scope, year, today, wide, stored, posts.keySet());
        String[] peak = limits.word("training.peak.days", from).split("-");
        PlanningRules rules = new PlanningRules(Integer.parseInt(peak[0].strip()), Integer.parseInt(peak[peak.length - 1].strip()), limits.number("planner.townships", today));
        return new PlanningProblem(learners(scope, year, today, from, stored, posts), offers, rules);
    }

    private List<Offer> offers(DivisionCode scope, int year, LocalDate today, boolean wide, List<SessionRows.Stored> stored, Set<Long> known) {
        Map<Long, TreeMap<LocalDate, Integer>> minutes = sessions.minutes(scope, today, year);
        Map<Long, Map<DivisionCode, Integer>> quotas = sessions.quotas(scope, today, year);
        Map<Long, Integer> others = new HashMap<>();
        sessions.seated(scope, today, year).stream().filter(row -> !known.contains(row.number(1))).forEach(row -> others.merge(row.number(0), 1, Integer::sum));
        Set<DivisionCode> counties = people.posts(scope, today).stream().map(post -> post.office().county()).collect(Collectors.toSet());
        List<Offer> offers = new ArrayList<>();
        for (SessionRows.Stored one : stored) {
            TreeMap<LocalDate, Integer> days = minutes.getOrDefault(one.id(), new TreeMap<>());
            days.replaceAll((day, approved) -> day.getYear() == year ? approved : 0);
            if (days.isEmpty()) {
                continue;
            }
            Map<DivisionCode, Integer> quota = new HashMap<>(quotas.getOrDefault(one.id(), Map.of()));
            if (!quota.isEmpty()) {
                counties.forEach(county -> quota.putIfAbsent(county, 0));
            }
            boolean above = one.recognised() && one.level() <= PREFECTURE;
            offers.add(new Offer(one.id(), one.title(), one.place(), above && (!one.online() || one.one()), above || wide && one.recognised(), one.online(), one.course(), one.repeatable(), days,
                    Math.max(0, one.capacity() - others.getOrDefault(one.id(), 0)), quota));
        }
        return offers;
    }

    private List<Learner> learners(DivisionCode scope, int year, LocalDate today, LocalDate from, List<SessionRows.Stored> stored, Map<Long, PersonRows.Post> posts) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        int required = limits.number("training.minutes.required", lastDay);
        int online = required * limits.number("training.online.cap.percent", lastDay) / 100;
        Set<Integer> kinds = limits.onEstablishment(from).stream().map(kind -> kind.code()).collect(Collectors.toSet());
        Map<Long, HoursLine> years = book.of(scope, year, from).stream().collect(Collectors.toMap(line -> line.staff().value(), line -> line));
        Map<Long, Map<Boolean, List<Days>>> certificates = people.certificates(scope, from);
        Map<Long, List<Days>> leaves = people.leaves(scope, from);
        Map<Long, List<Days>> suspensions = people.suspensions(scope, from);
        var actings = people.actings(scope, from);
        Map<Long, Set<Long>> kept = bySession(people.enrolments(scope, from, SEATED));
        Map<Long, Set<Long>> barred = barred(scope, year, today, from, stored, posts);
        List<Learner> learners = new ArrayList<>();
        for (PersonRows.Post post : posts.values()) {
            HoursLine hers = years.get(post.staff());
            boolean owes = hers != null && hers.owed().hours();
            Map<Boolean, List<Days>> held = certificates.getOrDefault(post.staff(), Map.of());
            List<Days> force = Stream.concat(held.getOrDefault(true, List.of()).stream(), post.county() ? Stream.empty() : held.getOrDefault(false, List.of()).stream()).toList();
            List<Days> writes = kinds.contains(post.kind()) ? DaySets.without(DaySets.common(List.of(post.days()), force), suspensions.getOrDefault(post.staff(), List.of())) : List.of();
            learners.add(new Learner(post.staff(), post.name(), post.office(), owes ? hers.explanation().minutesShort() : 0, owes && hers.explanation().trainingsShort() > 0, online,
                    writes, leaves.getOrDefault(post.staff(), List.of()), actings.getOrDefault(post.staff(), List.of()), kept.getOrDefault(post.staff(), Set.of()),
                    barred.getOrDefault(post.staff(), Set.of())));
        }
        return learners;
    }

    /** Sessions that have begun, are not for her county, were spoken of and not given, that she teaches, or whose course she has had. */
    private Map<Long, Set<Long>> barred(DivisionCode scope, int year, LocalDate today, LocalDate from, List<SessionRows.Stored> stored, Map<Long, PersonRows.Post> posts) {
        Map<Long, Set<Long>> barred = bySession(people.enrolments(scope, from, SPOKEN_OF));
        sessions.teaching(scope, today, year).forEach(row -> barred.computeIfAbsent(row.number(1), id -> new HashSet<>()).add(row.number(0)));
        Map<Long, Set<Long>> had = new HashMap<>();
        people.coursesHad(scope, from, year).forEach(row -> had.computeIfAbsent(row.number(0), id -> new HashSet<>()).add(row.number(1)));
        for (PersonRows.Post post : posts.values()) {
            for (SessionRows.Stored one : stored) {
                DivisionCode county = post.office().county();
                boolean here = one.organiser().contains(county) || county.contains(one.organiser());
                if (!here || !one.firstDay().isAfter(today) || had.getOrDefault(post.staff(), Set.of()).contains(one.course())) {
                    barred.computeIfAbsent(post.staff(), id -> new HashSet<>()).add(one.id());
                }
            }
        }
        return barred;
    }

    private static Map<Long, Set<Long>> bySession(List<Row> rows) {
        Map<Long, Set<Long>> found = new HashMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.number(0), id -> new HashSet<>()).add(row.number(1)));
        return found;
    }
}
