package org.wis.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionRegister;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.hours.Explanation;
import org.wis.hours.HoursBook;
import org.wis.hours.HoursLine;
import org.wis.hours.Owed;
import org.wis.session.SessionId;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** Who still needs the training of a year, and whether the sessions and seats there are can give it (article 31). */
@Stateless
public class FeasibilityReading {

    private static final String WIDE = "WIDE";

    @Inject
    NeedRows rows;
    @Inject
    HoursBook book;
    @Inject
    EnrolmentLists lists;
    @Inject
    DivisionRegister divisions;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** Each county of a division: who has the hours, will have them, can have them, cannot. */
    @Reads(Action.READ_ENROLMENTS)
    public List<CountyOutlook> of(@On DivisionCode scope, int year) {
        LocalDate today = time.today();
        List<Feasibility.Coming> coming = rows.coming(scope, year, today);
        Map<Long, Feasibility.Coming> known = coming.stream().collect(Collectors.toMap(Feasibility.Coming::id, session -> session));
        Map<Long, List<Long>> seats = rows.seats(scope, today);
        List<Feasibility.Owing> owing = new ArrayList<>();
        Set<Long> away = rows.onLeave(scope, today);
        for (HoursLine person : book.of(scope, year, today)) {
            if (!person.owed().hours()) {
                continue;
            }
            List<Feasibility.Coming> hers = seats.getOrDefault(person.staff().value(), List.of()).stream().map(known::get).filter(session -> session != null).toList();
            owing.add(new Feasibility.Owing(candidate(person, hers, null, year, away), person.division().county(), hers,
                    person.explanation().trainings() > 0 || hers.stream().anyMatch(Feasibility.Coming::counts)));
        }
        Map<Long, Feasibility.Outcome> outcomes = new Feasibility(required(year), wide(year), coming).judge(owing);
        Map<DivisionCode, List<Feasibility.Owing>> counties = new TreeMap<>(owing.stream().collect(Collectors.groupingBy(Feasibility.Owing::county)));
        return counties.entrySet().stream().map(entry -> outlook(entry.getKey(), entry.getValue(), outcomes)).toList();
    }

    /** People of a county for a session, those who still need hours first. */
    @Reads(Action.READ_ENROLMENTS)
    public List<Candidate> candidates(@On DivisionCode county, SessionId session) {
        LocalDate firstDay = lists.firstDay(session);
        Map<Long, Enrolled> enrolled = new HashMap<>();
        lists.of(session).forEach(one -> enrolled.put(one.staff().value(), one));
        Map<Long, Feasibility.Coming> known = rows.coming(county, firstDay.getYear(), time.today()).stream()
                .collect(Collectors.toMap(Feasibility.Coming::id, one -> one));
        Map<Long, List<Long>> seats = rows.seats(county, time.today());
        Set<Long> away = rows.onLeave(county, firstDay);
        return book.of(county, firstDay.getYear(), firstDay).stream()
                .filter(person -> person.owed() != Owed.EXEMPT)
                .map(person -> candidate(person, seats.getOrDefault(person.staff().value(), List.of()).stream().map(known::get).filter(one -> one != null).toList(),
                        enrolled.get(person.staff().value()), firstDay.getYear(), away))
                .sorted(Comparator.comparingInt((Candidate one) -> Math.max(0, one.missing() - one.seats())).reversed().thenComparing(Candidate::trainings))
                .toList();
    }

    private CountyOutlook outlook(DivisionCode county, List<Feasibility.Owing> people, Map<Long, Feasibility.Outcome> outcomes) {
        Map<Feasibility.Outcome, List<Feasibility.Owing>> by = people.stream().collect(Collectors.groupingBy(one -> outcomes.get(one.candidate().staff().value())));
        return new CountyOutlook(county, divisions.nameOf(county), people.size(), count(by, Feasibility.Outcome.DONE), count(by, Feasibility.Outcome.SEATED),
                count(by, Feasibility.Outcome.POSSIBLE), by.getOrDefault(Feasibility.Outcome.SHORT, List.of()).stream().map(Feasibility.Owing::candidate).toList());
    }

    private static int count(Map<Feasibility.Outcome, List<Feasibility.Owing>> by, Feasibility.Outcome outcome) {
        return by.getOrDefault(outcome, List.of()).size();
    }

    private Candidate candidate(HoursLine person, List<Feasibility.Coming> hers, Enrolled enrolled, int year, Set<Long> away) {
        int seated = hers.stream().filter(session -> wide(year) || session.counts()).mapToInt(Feasibility.Coming::minutes).sum();
        Explanation has = person.explanation();
        return new Candidate(person.staff(), person.name(), person.officeName(), has.minutes(), has.minutesShort(), has.trainings(), seated,
                enrolled == null ? null : enrolled.state(), enrolled == null ? null : enrolled.id(), away.contains(person.staff().value()));
    }

    private int required(int year) {
        return limits.number("training.minutes.required", LocalDate.of(year, 12, 31));
    }

    private boolean wide(int year) {
        return WIDE.equals(limits.word("training.mode", LocalDate.of(year, 12, 31)));
    }
}
