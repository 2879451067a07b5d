package org.wis.certcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often an address asks. Remembers a limited number of addresses, and of each only a number and a moment. */
@ApplicationScoped
class AskLimit {

    /** What a question meets. */
    enum Meets {
        /** It may be answered. */ ROOM,
        /** The first one too many: worth a line in the trail. */ THE_LIMIT,
        /** One more too many. */ NOTHING_MORE
    }

    private record Count(LocalDateTime since, int asked) {
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    /**
     * Counts a question.
     *
     * @param most      questions in a window
     * @param window    how long a window lasts from its first question
     * @param addresses remembered at most; the one whose window began first is forgotten
     */
    synchronized Meets ask(String asker, LocalDateTime now, int most, Duration window, int addresses) {
        Count before = counts.get(asker);
        boolean fresh = before == null || !now.isBefore(before.since().plus(window));
        Count count = fresh ? new Count(now, 1) : new Count(before.since(), Math.min(before.asked(), most + 1) + 1);
        if (fresh) {
            counts.remove(asker);
        }
        counts.put(asker, count);
        for (Iterator<String> oldest = counts.keySet().iterator(); counts.size() > addresses && oldest.hasNext();) {
            oldest.next();
            oldest.remove();
        }
        return count.asked() <= most ? Meets.ROOM : count.asked() == most + 1 ? Meets.THE_LIMIT : Meets.NOTHING_MORE;
    }
}
