package org.wis.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Facts of made-up people, with everything that can turn near the days looked at: the same seed gives the same person. */
final class MadeUpFacts {

    private static final int DAYS_AROUND = 450;

    private final Random random;
    private final LocalDate today;

    private MadeUpFacts(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    static Facts of(Random random, LocalDate today) {
        return new MadeUpFacts(random, today).person().facts();
    }

    private Someone person() {
        Someone someone = Someone.operatorInOrder();
        int year = today.getYear();
        post(someone);
        certificates(someone, year);
        for (int past = year - 2; past <= year + 1; past++) {
            training(someone, past);
            if (chance(40)) {
                someone.unpledged(past);
            } else if (chance(30)) {
                someone.pledge(past, around(), around());
            } else {
                someone.pledged(past);
            }
        }
        if (chance(40)) {
            span((from, to) -> someone.leave(pick("MATERNITY", "SICK", "STUDY", "OTHER", "STOOD_DOWN"), from, to));
        }
        if (chance(15)) {
            span((from, to) -> someone.suspendedByDecision("省发〔2026〕7号", from, to));
        }
        if (chance(40)) {
            span((from, to) -> someone.acting(pick(Someone.QINGHE, Someone.LIUWAN), from, to));
        }
        if (chance(30)) {
            LocalDate first = around();
            someone.emergency(new Facts.Emergency(41, new org.wis.division.DivisionCode(pick(Someone.QINGHE, Someone.LIUWAN)), Someone.MANAGER,
                    chance(80) ? Someone.OTHER_MANAGER : null, first, first.plusDays(14), chance(30), chance(30) ? first.plusDays(random.nextInt(20)) : null));
        }
        if (chance(15)) {
            span((from, to) -> someone.frozen(pick(Someone.QINGHE, Someone.COUNTY), from, to));
        }
        if (chance(5)) {
            someone.lockedUntil(today.plusDays(random.nextInt(3)).atTime(9, 0).toString());
        }
        return someone.under(rules());
    }

    private void post(Someone someone) {
        if (chance(40)) {
            someone.withoutPosts();
            span((from, to) -> someone.post(pick(Someone.QINGHE, Someone.LIUWAN), "TOWNSHIP_OPERATOR", chance(80) ? 1 : 4, from, to));
            if (chance(40)) {
                span((from, to) -> someone.post(Someone.QINGHE, pick("TOWNSHIP_OPERATOR", "SECTION_HEAD"), 1, from, to));
            }
        }
    }

    private void certificates(Someone someone, int year) {
        for (int past = year - 2; past <= year; past++) {
            someone.endorsed(past, pick("PASSED", "PASSED", "DEFERRED", "FAILED", null));
        }
        if (chance(60)) {
            someone.withoutCertificates();
            int many = random.nextInt(3);
            for (int i = 0; i < many; i++) {
                boolean suspended = chance(25);
                String by = pick("COUNTY", "PROVINCE");
                LocalDate from = around();
                someone.certificate(10L + i, pick("TOWNSHIP", "TOWNSHIP", "COUNTY", "OTHER"), suspended ? "SUSPENDED" : "VALID", today.minusDays(random.nextInt(10)).toString(),
                        suspended ? by : null, suspended && by.equals("COUNTY") ? around().toString() : null, from.minusYears(chance(80) ? 2 : 0).toString(),
                        from.plusDays(random.nextInt(700)).toString());
            }
        }
        if (chance(40)) {
            someone.renewal(around().toString(), chance(50) ? null : around().toString());
        }
    }

    private void training(Someone someone, int year) {
        if (chance(70)) {
            return;
        }
        someone.untrained(year);
        if (chance(80)) {
            someone.training(new Facts.TrainingYear(year, random.nextInt(2000), random.nextInt(2400), random.nextInt(2), pick("FULL", "EXEMPT", "DEFERRED", "PRE_SERVICE"), chance(50),
                    chance(25) ? around() : null));
        }
    }

    /** The shipped rules, sometimes with one of them changed on a day near. */
    private RuleBook rules() {
        if (!chance(30)) {
            return ShippedRules.rules();
        }
        List<String> change = List.of(pick("training.grace.end=04-20", "endorsement.grace.end=02-28", "pledge.grace.end=03-15", "training.return.grace.days=40", "establishment.kinds=1,2,3,4",
                "training.deferral.grace.end=05-31", "acting.days.max=30", "renewal.pending.days=20").split("="));
        return ShippedRules.with(change.get(0), change.get(1), around());
    }

    private void span(Span taker) {
        LocalDate from = around();
        taker.take(from.toString(), from.plusDays(1L + random.nextInt(300)).toString());
    }

    private LocalDate around() {
        return today.plusDays(random.nextInt(2 * DAYS_AROUND) - DAYS_AROUND);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Takes a time, the day after its last one exclusive. */
    @FunctionalInterface
    private interface Span {
        /** Takes it. */
        void take(String from, String to);
    }
}
