package org.wis.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionRegister;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.staff.Limits;
import org.wis.staff.PositionGap;
import org.wis.staff.RequiredPosts;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** Required positions in the reader's jurisdiction: gaps by place on any day, posts left without a hand-over, turnover, norms. */
@Stateless
public class PositionReading {

    private static final int MOST_LINES = 200;
    private static final int COUNTY = 4;
    private static final int TOWNSHIP = 5;
    /** Digits of the code of a division by its level. */
    private static final int[] DIGITS = {0, 0, 2, 4, 6, 9, 12};

    @Inject
    PositionLists lists;
    @Inject
    RequiredPosts required;
    @Inject
    DivisionRegister divisions;
    @Inject
    PositionNorms norms;
    @Inject
    HandOvers handOvers;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** Gaps of the places directly inside a division on a day; of a county: its own office and its townships. */
    @Reads(Action.READ_STAFF)
    public List<PlaceGap> gapsByPlace(@On DivisionCode scope, LocalDate day) {
        int inner = Math.max(Math.min(scope.level() + 1, TOWNSHIP), scope.level());
        Map<DivisionCode, List<PositionGap>> posts = required.on(scope, day).stream().collect(Collectors.groupingBy(post -> above(post.division(), inner), TreeMap::new, Collectors.toList()));
        Map<DivisionCode, String> names = divisions.namesIn(scope, inner);
        return posts.entrySet().stream().map(place -> PlaceGap.of(place.getKey(), names.get(place.getKey()), place.getValue())).toList();
    }

    /** The division of a level in which another lies; itself when it lies no deeper. */
    private static DivisionCode above(DivisionCode division, int level) {
        DivisionCode place = division;
        while (place.level() > level) {
            place = place.parent().orElseThrow();
        }
        return place;
    }

    /**
     * Turnover and tenure of the places directly inside a division; a county and a township answer as one place.
     *
     * @param year the year; of the current year up to today
     */
    @Reads(Action.READ_STAFF)
    public List<Turnover> turnover(@On DivisionCode scope, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = time.today();
        int digits = DIGITS[scope.level() >= COUNTY ? scope.level() : scope.level() + 1];
        return lists.turnover(scope, first, today.isBefore(last) && !today.isBefore(first) ? today : last, digits);
    }

    /** How many posts {@link #departures} has in all. */
    @Reads(Action.READ_STAFF)
    public long countDepartures(@On DivisionCode scope) {
        return handOvers.countOpen(scope, time.today(), ahead());
    }

    /** Required posts that ended, or will within the first term of warning, and were not handed over; the latest first. */
    @Reads(Action.READ_STAFF)
    public List<Departure> departures(@On DivisionCode scope, int first, int max) {
        return handOvers.open(scope, time.today(), ahead(), Math.max(0, first), Math.min(max, MOST_LINES));
    }

    /** What a person handed over, the latest first. */
    @Reads(Action.READ_STAFF)
    public List<HandOverLine> handOvers(@On StaffId staff) {
        return handOvers.of(staff);
    }

    /** All norms, past and to come. Rules are no secret: anyone signed in may read them. */
    @Reads(Action.READ_CODES)
    public List<NormLine> norms() {
        return norms.all().stream().map(PositionNorm::line).toList();
    }

    private LocalDate ahead() {
        LocalDate today = time.today();
        int days = Arrays.stream(limits.word("warning.days", today).split(",")).mapToInt(term -> Integer.parseInt(term.strip())).max().orElse(0);
        return today.plusDays(days);
    }
}
