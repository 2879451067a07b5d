package org.wis.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts places against needs. What it reports is proved by the count alone, whatever else holds. */
final class SeatCount {

    private SeatCount() {
    }

    /** The counts that cannot work out for these persons; empty where counting proves nothing. */
    static List<PlanReason> shortage(Grid grid, List<Integer> people) {
        List<PlanReason> found = new ArrayList<>();
        List<Integer> lacking = people.stream().filter(grid::lacks).toList();
        int places = 0;
        int prefecturePlaces = 0;
        long minutes = 0;
        for (int s = 0; s < grid.offers.size(); s++) {
            int session = s;
            if (lacking.stream().anyMatch(o -> grid.open[o][session])) {
                places += grid.seats[s];
                prefecturePlaces += grid.offers.get(s).prefecture() ? grid.seats[s] : 0;
                minutes += (long) grid.seats[s] * grid.credit(s);
            }
        }
        int needed = lacking.stream().mapToInt(o -> fewest(grid, o)).sum();
        long lack = lacking.stream().mapToLong(o -> grid.need[o]).sum();
        int prefecture = (int) lacking.stream().filter(o -> grid.prefecture[o]).count();
        if (needed > places) {
            found.add(PlanReason.places(ReasonKind.SEATS_SHORT, null, null, needed, places));
        }
        if (lack > minutes) {
            found.add(PlanReason.places(ReasonKind.SEAT_MINUTES_SHORT, null, null, (int) lack, (int) minutes));
        }
        if (prefecture > prefecturePlaces) {
            found.add(PlanReason.places(ReasonKind.PREFECTURE_SEATS_SHORT, null, null, prefecture, prefecturePlaces));
        }
        return found;
    }

    /** Fewer sessions than this cannot give the person what she lacks. */
    private static int fewest(Grid grid, int o) {
        List<Integer> credits = new ArrayList<>();
        for (int s = 0; s < grid.offers.size(); s++) {
            if (grid.open[o][s]) {
                credits.add(grid.credit(s));
            }
        }
        credits.sort(Comparator.reverseOrder());
        int count = 0;
        int sum = 0;
        while (sum < grid.need[o] && count < credits.size()) {
            sum += credits.get(count++);
        }
        return Math.max(count, grid.prefecture[o] ? 1 : 0);
    }
}
