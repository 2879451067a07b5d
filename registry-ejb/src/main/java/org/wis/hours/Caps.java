package org.wis.hours;

import java.util.ArrayList;
import java.util.List;

/** The last step: online sessions and teaching give no more than their share. What both caps touch comes after what one touches. */
final class Caps {

    private Caps() {
    }

    /** What each share counts in the end, in the order given. */
    static List<Counted> applied(List<Share> shares, HoursRules rules) {
        int onlineLeft = rules.onlineCap();
        int teachingLeft = rules.trainerCap();
        List<Counted> counted = new ArrayList<>();
        for (boolean both : new boolean[] {false, true}) {
            for (Share share : shares) {
                if ((share.online() && share.teaching()) != both) {
                    continue;
                }
                int minutes = share.minutes();
                Why cap = null;
                if (share.online() && onlineLeft < minutes) {
                    minutes = onlineLeft;
                    cap = Why.ONLINE_CAP;
                }
                if (share.teaching() && teachingLeft < minutes) {
                    minutes = teachingLeft;
                    cap = Why.TRAINER_CAP;
                }
                onlineLeft -= share.online() ? minutes : 0;
                teachingLeft -= share.teaching() ? minutes : 0;
                counted.add(new Counted(share, minutes, cap));
            }
        }
        return counted;
    }

    static int total(List<Share> shares, HoursRules rules) {
        return applied(shares, rules).stream().mapToInt(Counted::minutes).sum();
    }

    /**
     * @param share   what it gave before the caps
     * @param minutes what it counts
     * @param cap     the cap that took the rest; null when nothing was taken
     */
    record Counted(Share share, int minutes, Why cap) {
    }
}
