package org.wis.hours;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** First half of the reckoning: overlaps are removed over all sessions, then each session day gives the lesser of approved and present. */
final class Credits {

    /** A minute belongs to prefecture or above first, then classroom before online, attendee before trainer, earlier before later. */
    private static final Comparator<Claim> FIRST_CLAIM = Comparator.<Claim, Boolean>comparing(claim -> !claim.owner.session().prefecture())
            .thenComparing(claim -> claim.owner.session().online())
            .thenComparing(claim -> !claim.owner.attends())
            .thenComparing(claim -> claim.presence.day())
            .thenComparing(claim -> claim.stay.from())
            .thenComparing(claim -> claim.owner.session().firstDay())
            .thenComparing(claim -> claim.owner.session().key())
            .thenComparing(claim -> claim.stay.to());

    private final IntFunction<HoursRules> rules;
    private final Map<LocalDate, BitSet> taken = new HashMap<>();
    private final Map<Participation, Map<LocalDate, Tray>> trays = new HashMap<>();

    private Credits(IntFunction<HoursRules> rules) {
        this.rules = rules;
    }

    /** Of all a person did, in whatever order it is told. */
    static List<Credited> of(List<Participation> participations, IntFunction<HoursRules> rules) {
        Credits credits = new Credits(rules);
        participations.stream().flatMap(one -> one.presences().stream().map(presence -> credits.claim(one, presence))).sorted(FIRST_CLAIM).forEach(credits::settle);
        Map<String, Integer> approvedLeft = new HashMap<>();
        return participations.stream()
                .sorted(Comparator.<Participation, LocalDate>comparing(one -> one.session().firstDay()).thenComparing(one -> one.session().key()).thenComparing(Participation::part))
                .map(one -> credits.credited(one, approvedLeft))
                .toList();
    }

    private Claim claim(Participation owner, Presence presence) {
        return new Claim(owner, presence, Stay.of(presence, rules.apply(presence.day().getYear()).lateMinutes()));
    }

    private void settle(Claim claim) {
        Tray tray = trays.computeIfAbsent(claim.owner, any -> new TreeMap<>()).computeIfAbsent(claim.presence.day(), any -> new Tray());
        int scheduled = claim.presence.half().minutes();
        Optional<Why> refused = claim.owner.refused(rules.apply(claim.owner.session().lastDay().getYear()).examNeeded());
        if (refused.isPresent()) {
            tray.lose(refused.get(), scheduled);
            return;
        }
        BitSet minutes = taken.computeIfAbsent(claim.presence.day(), any -> new BitSet());
        int free = claim.stay.minutes() - minutes.get(claim.stay.from(), claim.stay.to()).cardinality();
        minutes.set(claim.stay.from(), claim.stay.to());
        tray.minutes += free;
        tray.lose(Why.OVERLAP, claim.stay.minutes() - free);
        tray.lose(claim.stay.lost(), scheduled - claim.stay.minutes());
    }

    private Credited credited(Participation one, Map<String, Integer> approvedLeft) {
        Map<LocalDate, Tray> days = trays.getOrDefault(one, Map.of());
        return new Credited(one, days.entrySet().stream().map(day -> {
            Tray tray = day.getValue();
            String sessionDay = one.session().key() + ' ' + day.getKey();
            int left = approvedLeft.getOrDefault(sessionDay, one.session().approvedMinutes(day.getKey()));
            int counted = Math.min(tray.minutes, left);
            approvedLeft.put(sessionDay, left - counted);
            tray.lose(Why.OVER_APPROVED, tray.minutes - counted);
            return new DayCredit(day.getKey(), counted, tray.lost());
        }).toList());
    }

    private record Claim(Participation owner, Presence presence, Stay stay) {
    }

    /** What a day gives and loses while it is being reckoned. */
    private static final class Tray {

        private final Map<Why, Integer> losses = new EnumMap<>(Why.class);
        private int minutes;

        private void lose(Why why, int lost) {
            if (lost > 0) {
                losses.merge(why, lost, Integer::sum);
            }
        }

        private List<Lost> lost() {
            return losses.entrySet().stream().map(loss -> new Lost(loss.getKey(), loss.getValue())).toList();
        }
    }
}
