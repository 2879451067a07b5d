package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wis.cases.Child;
import org.wis.cases.Consent;
import org.wis.cases.ContraceptionService;
import org.wis.cases.Pregnancy;

/** Consents, and what she had recorded under them: pregnancies and contraception of her own choice. Without a consent nothing of it is made up. */
final class HealthMaker {

    private static final double CONTRACEPTION_CONSENT = 0.65;
    /** Of married women whose last birth is long enough ago, so that 1.9 of 100 women of 20 to 44 years are recorded as pregnant. */
    private static final double PREGNANT = 0.0335;
    private static final int PREGNANCY_DAYS = 280;
    private static final int REST_DAYS = 550;
    private static final String[] METHODS = {"01", "10", "40", "60", "30", "20", "80"};
    private static final double[] SHARES = {25, 34, 20, 12, 4, 1, 4};
    private static final String HOSPITAL = "青禾县妇幼保健院";
    private static final LocalDate CONSENTS_BEGIN = LocalDate.of(2021, 11, 1);

    private final Dice dice;

    HealthMaker(Dice dice) {
        this.dice = dice;
    }

    void make(Life life) {
        LocalDate day = dice.day(life.asOf.minusYears(3).isBefore(CONSENTS_BEGIN) ? CONSENTS_BEGIN : life.asOf.minusYears(3), life.asOf);
        consent(life, "N1", day);
        if (life.age >= 18 && dice.chance(0.6)) {
            consent(life, "C1", day);
        }
        if (!life.floating.isEmpty() && dice.chance(0.5)) {
            consent(life, "C4", day);
        }
        if (life.children.stream().anyMatch(child -> child.birthDate().plusYears(14).isAfter(life.asOf)) && dice.chance(0.6)) {
            consent(life, "C6", day);
        }
        pregnancies(life, day);
        contraception(life, day);
    }

    private static void consent(Life life, String code, LocalDate day) {
        life.consents.add(new Consent(null, code, "1", day, null));
    }

    private void pregnancies(Life life, LocalDate consented) {
        boolean expecting = life.isMarried() && life.age >= 20 && life.age < 45 && rested(life) && dice.chance(PREGNANT);
        boolean recordedBirth = !life.children.isEmpty() && life.lastBirth().isAfter(life.asOf.minusYears(3)) && life.lastBirth().isAfter(CONSENTS_BEGIN.plusYears(1)) && dice.chance(0.7);
        if (!expecting && !recordedBirth) {
            return;
        }
        consent(life, "C3", consented);
        if (recordedBirth) {
            born(life);
        }
        if (expecting) {
            ongoing(life);
        }
    }

    private static boolean rested(Life life) {
        LocalDate last = life.lastBirth();
        return last == null || last.plusDays(REST_DAYS).isBefore(life.asOf);
    }

    /** The pregnancy of the last birth, and for some an earlier one that ended otherwise. */
    private void born(Life life) {
        LocalDate birth = life.lastBirth();
        LocalDate married = life.marriages.get(0).eventDate();
        LocalDate earlier = birth.minusDays(PREGNANCY_DAYS + dice.between(200, 400));
        boolean room = earlier.isAfter(married.plusDays(90)) && life.children.stream().map(Child::birthDate).filter(day -> day.isBefore(birth)).allMatch(day -> day.plusDays(200).isBefore(earlier));
        if (room && dice.chance(12.0 / 88 * 1.4)) {
            LocalDate lmp = earlier.minusDays(dice.between(45, 84));
            add(life, registered(lmp, earlier), lmp, lmp.plusDays(PREGNANCY_DAYS), dice.chance(0.75) ? "21" : "90", earlier, 1);
        }
        int days = (int) Math.max(36 * 7, Math.min(41 * 7 + 3, Math.round(dice.normal(277, 8))));
        LocalDate lmp = birth.minusDays(days);
        int count = (int) life.children.stream().filter(child -> child.birthDate().equals(birth)).count();
        add(life, registered(lmp, birth), lmp, lmp.plusDays(PREGNANCY_DAYS), days < 37 * 7 ? "12" : "11", birth, count);
    }

    private void ongoing(Life life) {
        int weeks = dice.between(7, 39);
        LocalDate lmp = life.asOf.minusDays(weeks * 7L + dice.below(7));
        add(life, registered(lmp, life.asOf), lmp, lmp.plusDays(PREGNANCY_DAYS), "01", null, dice.chance(0.015) ? 2 : 1);
    }

    private LocalDate registered(LocalDate lmp, LocalDate latest) {
        LocalDate day = lmp.plusDays(Math.max(35, Math.round(dice.normal(10, 3) * 7)));
        return day.isAfter(latest) ? latest : day;
    }

    private void add(Life life, LocalDate registered, LocalDate lmp, LocalDate edd, String outcome, LocalDate ended, int count) {
        life.pregnancies.add(new Pregnancy(null, life.pregnancies.size() + 1, registered, lmp, edd, dice.chance(0.9) ? registered : null, HOSPITAL, null, outcome, ended, count, "3"));
    }

    private void contraception(Life life, LocalDate consented) {
        if (!life.isMarried() || life.age < 20) {
            return;
        }
        if (!dice.chance(CONTRACEPTION_CONSENT)) {
            return;
        }
        consent(life, "C2", consented);
        String method = life.isPregnant() ? "01" : METHODS[dice.weighted(SHARES)];
        LocalDate from = life.lastBirth() == null ? life.married : life.lastBirth().plusDays(60);
        LocalDate started = from.isAfter(life.asOf) ? life.asOf : dice.day(from, life.asOf);
        boolean imported = "60".equals(method);
        boolean inserted = "10".equals(method) || "20".equals(method);
        LocalDate review = inserted ? started.plusYears(ChronoUnit.YEARS.between(started, life.asOf) + 1) : null;
        life.contraception.add(new ContraceptionService(null, method, "01".equals(method) ? null : started, "01".equals(method) ? null : inserted || imported ? "1" : "4",
                "10".equals(method) ? "含铜宫内节育器" : null, review, null, null, imported ? String.format("合成-%06d", dice.below(1_000_000)) : null, imported ? "3" : "2"));
    }
}
