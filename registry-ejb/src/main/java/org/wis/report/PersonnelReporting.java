package org.wis.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionRegister;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.hours.Forecast;
import org.wis.hours.HoursLine;
import org.wis.hours.HoursReading;
import org.wis.staff.Limits;
import org.wis.staff.StaffId;

/** Reports Y3 and Y4 of a division: a row for each county, in a county for each office, the sum last. */
@Stateless
public class PersonnelReporting {

    private static final int COUNTY_LEVEL = 4;
    private static final int TOWNSHIP_LEVEL = 5;
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;
    private static final int PIECE = 500;

    @Inject
    ReportRows rows;
    @Inject
    DivisionRegister divisions;
    @Inject
    HoursReading hours;
    @Inject
    Limits limits;

    /** Y3 岗位配备与持证情况表: posts and certificates on a day. */
    @Reads(Action.READ_STAFF)
    public List<PostsRow> posts(@On DivisionCode scope, LocalDate day) {
        int warning = Integer.parseInt(limits.word("warning.days", day).split(",")[0].strip());
        List<PostsRow> lines = new ArrayList<>(rows.posts(scope, digits(scope), day, limits.onEstablishment(day), warning));
        lines.add(PostsRow.sum(lines));
        return lines;
    }

    /** Y4 培训情况表: the training of a year, people as of its last day, or of today while it runs. */
    @Reads(Action.READ_STAFF)
    public List<TrainingRow> training(@On DivisionCode scope, int year) {
        int digits = digits(scope);
        Map<String, TrainingRow> lines = new TreeMap<>();
        divisions.namesIn(scope, scope.level() < COUNTY_LEVEL ? COUNTY_LEVEL : TOWNSHIP_LEVEL).forEach((code, name) -> lines.put(code.value(), TrainingRow.of(code.value(), name)));
        rows.planItems(scope, digits, year).forEach(more -> lines.computeIfPresent(more.code(), (code, row) -> row.plus(more)));
        rows.sessions(scope, digits, year).forEach(more -> lines.computeIfPresent(more.code(), (code, row) -> row.plus(more)));
        people(scope, digits, year, lines);
        List<TrainingRow> all = new ArrayList<>(lines.values().stream().filter(PersonnelReporting::says).toList());
        all.add(TrainingRow.sum(all));
        return all;
    }

    /** A person who holds two posts has one obligation and is counted where her first post is. */
    private void people(DivisionCode scope, int digits, int year, Map<String, TrainingRow> lines) {
        Set<StaffId> seen = new HashSet<>();
        int first = 0;
        List<HoursLine> piece = hours.list(scope, year, null, 0, PIECE);
        while (!piece.isEmpty()) {
            for (HoursLine person : piece) {
                if (seen.add(person.staff())) {
                    String code = person.division().value();
                    lines.computeIfPresent(code.substring(0, Math.min(digits, code.length())), (key, row) -> row.plus(of(person)));
                }
            }
            first += piece.size();
            piece = piece.size() < PIECE ? List.of() : hours.list(scope, year, null, first, PIECE);
        }
    }

    static TrainingRow of(HoursLine person) {
        boolean exempt = person.forecast() == Forecast.NOT_OWED;
        boolean met = person.forecast() == Forecast.ACHIEVED;
        boolean hoursMissing = person.explanation().minutes() < person.explanation().requiredMinutes();
        boolean trainingMissing = person.explanation().trainings() < person.explanation().requiredTrainings();
        boolean open = !exempt && !met;
        return new TrainingRow("", "", 0, 0, 0, 0, 0, 1, person.explanation().minutes(), met ? 1 : 0, exempt ? 1 : 0, open && hoursMissing && !trainingMissing ? 1 : 0,
                open && !hoursMissing ? 1 : 0, open && hoursMissing && trainingMissing ? 1 : 0);
    }

    /** Divisions above the rows of the report and those without anything to say are left out. */
    private static boolean says(TrainingRow row) {
        return row.persons() + row.planItems() + row.provincial() + row.prefectural() + row.county() + row.township() > 0;
    }

    private static int digits(DivisionCode scope) {
        return scope.level() < COUNTY_LEVEL ? COUNTY_DIGITS : TOWNSHIP_DIGITS;
    }
}
