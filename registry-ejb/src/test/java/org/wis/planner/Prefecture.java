package org.wis.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.wis.division.DivisionCode;

/** A prefecture as large as they come: 11 counties, 153 townships, about 190 persons on posts, 12 sessions. Made up from a seed. */
final class Prefecture {

    static final int COUNTIES = 11;
    static final int TOWNSHIPS = 153;
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final Random chance;
    private final List<Learner> learners = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();

    private Prefecture(long seed) {
        this.chance = new Random(seed);
    }

    /**
     * @param seats of every session; 60 leaves some room
     */
    static PlanningProblem of(long seed, int seats) {
        Prefecture prefecture = new Prefecture(seed);
        prefecture.people();
        prefecture.sessions(seats);
        return new PlanningProblem(prefecture.learners, prefecture.offers, new PlanningRules(24, 28, 2));
    }

    private void people() {
        long id = 1;
        for (int t = 0; t < TOWNSHIPS; t++) {
            int county = 1 + t % COUNTIES;
            DivisionCode township = Given.township(county, 1 + t / COUNTIES);
            learners.add(learner(id++, township));
            if (t % 9 == 0) {
                learners.add(learner(id++, township));
            }
        }
        for (int county = 1; county <= COUNTIES; county++) {
            learners.add(learner(id++, Given.county(county)));
            learners.add(learner(id++, Given.county(county)));
        }
    }

    private Learner learner(long id, DivisionCode home) {
        int had = chance.nextInt(4) == 0 ? 60 * chance.nextInt(10) : 0;
        List<Days> absent = chance.nextInt(20) == 0 ? List.of(new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30))) : List.of();
        boolean certified = chance.nextInt(25) != 0;
        return new Learner(id, "P" + id, home, 1800 - had, true, 900, certified ? List.of(YEAR) : List.of(), absent, List.of(), Set.of(), Set.of());
    }

    /** Whole courses of five days, halves of three, two on peak days, one online, two of counties. */
    private void sessions(int seats) {
        int[][] weeks = {{4, 6, 5}, {4, 13, 5}, {4, 20, 3}, {5, 11, 5}, {5, 18, 3}, {5, 25, 5}, {6, 8, 5}, {6, 15, 3}, {9, 7, 5}, {9, 14, 5}, {9, 23, 5}, {10, 12, 3}};
        for (int s = 0; s < weeks.length; s++) {
            TreeMap<LocalDate, Integer> minutes = new TreeMap<>();
            for (int day = 0; day < weeks[s][2]; day++) {
                minutes.put(LocalDate.of(2026, weeks[s][0], weeks[s][1]).plusDays(day), 360);
            }
            Map<DivisionCode, Integer> quota = new HashMap<>();
            for (int county = 1; county <= COUNTIES; county++) {
                quota.put(Given.county(county), 9);
            }
            DivisionCode place = s % 4 == 3 ? Given.county(1 + s % COUNTIES) : DivisionCode.of("9901");
            offers.add(new Offer(1000 + s, "S" + s, place, true, true, s == 7, s, false, minutes, seats, quota));
        }
    }
}
