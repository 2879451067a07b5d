package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.wis.cases.BenefitRecord;
import org.wis.cases.Child;
import org.wis.cases.Pregnancy;
import org.wis.cases.ServiceRecord;

/** Services that fell due and what came of them (72 done, 10 not wanted, 8 not reached, 10 done elsewhere), and benefits claimed. */
final class ServiceMaker {

    private static final String[] RESULTS = {"1", "3", "4", "6"};
    private static final double[] SHARES = {72, 10, 8, 10};
    private static final LocalDate SUBSIDY_BEGINS = LocalDate.of(2025, 1, 1);

    private final Dice dice;

    ServiceMaker(Dice dice) {
        this.dice = dice;
    }

    void make(Life life) {
        if (life.age < 20 && dice.chance(0.25)) {
            due(life, "R06", dice.day(life.asOf.minusYears(1), life.asOf));
        }
        if (life.age >= 35 && dice.chance(0.55)) {
            LocalDate day = dice.day(life.asOf.minusYears(2), life.asOf);
            due(life, "R02", day);
            due(life, "R03", day);
        }
        if (life.married != null && life.married.isAfter(life.asOf.minusYears(2))) {
            due(life, "P02", life.married.plusDays(20));
            due(life, "P03", life.married.plusDays(20));
        }
        for (Pregnancy pregnancy : life.pregnancies) {
            if (pregnancy.outcomeDate() == null) {
                int[] weeks = {12, 18, 22, 30, 38};
                for (int visit = 0; visit < weeks.length; visit++) {
                    due(life, "A0" + (visit + 1), pregnancy.lmp().plusDays(weeks[visit] * 7L));
                }
            }
        }
        for (Child child : life.children) {
            if (child.birthDate().isAfter(life.asOf.minusYears(1))) {
                due(life, "A07", child.birthDate().plusDays(8));
                due(life, "A08", child.birthDate().plusDays(42));
            }
            subsidy(life, child);
        }
    }

    /** A service that falls due in the days to come is only planned. */
    private void due(Life life, String service, LocalDate planned) {
        if (planned.isAfter(life.asOf.plusDays(40))) {
            return;
        }
        if (planned.isAfter(life.asOf.minusDays(10))) {
            life.services.add(new ServiceRecord(null, service, planned, null, null, null, null, null, null));
            return;
        }
        String result = RESULTS[dice.weighted(SHARES)];
        LocalDate offered = dice.day(planned, planned.plusDays(7));
        boolean done = "1".equals(result) || "6".equals(result);
        life.services.add(new ServiceRecord(null, service, planned, offered, done ? dice.day(offered, offered.plusDays(3)) : null, done ? "1" : null, result, null, null));
    }

    private void subsidy(Life life, Child child) {
        LocalDate ends = child.birthDate().plusYears(3);
        LocalDate begins = child.birthDate().isBefore(SUBSIDY_BEGINS) ? SUBSIDY_BEGINS : child.birthDate();
        if (!ends.isAfter(life.asOf) || !begins.plusDays(30).isBefore(life.asOf) || !dice.chance(0.6)) {
            return;
        }
        LocalDate applied = dice.day(begins.plusDays(10), life.asOf);
        LocalDate confirmed = applied.plusDays(dice.between(10, 40));
        boolean decided = !confirmed.isAfter(life.asOf);
        Map<Integer, String> payments = new TreeMap<>();
        if (decided) {
            payments.put(confirmed.getYear(), dice.chance(0.9) ? "2" : "1");
        }
        life.benefits.add(new BenefitRecord(null, "Y1", "1", applied, decided ? confirmed : null, decided ? "1" : null,
                decided ? "青卫育〔" + confirmed.getYear() + "〕" + dice.between(1, 900) + "号" : null, decided ? begins : null, decided ? ends : null, payments,
                String.format("%04d", dice.below(10_000))));
    }
}
