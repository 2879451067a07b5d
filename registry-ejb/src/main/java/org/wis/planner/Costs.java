package org.wis.planner;

import java.time.temporal.ChronoUnit;

/** What makes one possible plan better than another: few days of travel, near sessions, early dates, few townships to cover. */
final class Costs {

    /** A township covered by somebody else for a day. */
    static final int COVERED_DAY = 3;
    /** Worse than anything else: a person who does not get what she lacks. */
    static final int UNSERVED = 10_000;

    private static final int DAYS_OF_A_STEP = 14;

    private Costs() {
    }

    /** A place in a session. */
    static int of(Grid grid, int o, int s) {
        Offer offer = grid.offers.get(s);
        long steps = ChronoUnit.DAYS.between(grid.offers.get(0).firstDay(), offer.firstDay()) / DAYS_OF_A_STEP;
        return offer.minutes().size() * distance(grid.learners.get(o), offer) + (int) steps;
    }

    /** A day's travel. Online costs the day but no way. */
    static int distance(Learner learner, Offer offer) {
        if (offer.online()) {
            return 2;
        }
        String from = learner.home().value();
        String to = offer.place().value();
        if (to.startsWith(from.substring(0, 6))) {
            return 4;
        }
        return to.startsWith(from.substring(0, 4)) ? 6 : to.startsWith(from.substring(0, 2)) ? 10 : 14;
    }
}
