package org.wis.hours;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sum of a year in one mode.
 *
 * @param minutes  minutes that count
 * @param counted  what each participation counts; those that count nothing at all are missing
 */
record Tally(int minutes, Map<Participation, Caps.Counted> counted) {

    /** WIDE takes every share, STRICT those of prefecture level and above; then repeated courses, then the caps. */
    static Tally of(List<Share> shares, boolean wide, HoursRules rules) {
        List<Share> basis = shares.stream().filter(share -> wide || share.participation().session().prefecture()).toList();
        Map<Participation, Caps.Counted> counted = Caps.applied(Repetitions.resolved(basis, rules), rules).stream()
                .collect(Collectors.toMap(one -> one.share().participation(), one -> one));
        return new Tally(counted.values().stream().mapToInt(Caps.Counted::minutes).sum(), counted);
    }

    int minutes(Participation participation) {
        return counted.containsKey(participation) ? counted.get(participation).minutes() : 0;
    }

    /** Why the rest of a share does not count in this mode; empty when it does. */
    List<Lost> lost(Share share, boolean wide) {
        Caps.Counted one = counted.get(share.participation());
        int rest = share.minutes() - (one == null ? 0 : one.minutes());
        if (rest == 0) {
            return List.of();
        }
        if (one != null) {
            return List.of(new Lost(one.cap(), rest));
        }
        return List.of(new Lost(wide || share.participation().session().prefecture() ? Why.REPEATED : Why.BELOW_PREFECTURE, rest));
    }
}
