package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.wis.cases.Child;
import org.wis.cases.Husband;
import org.wis.cases.MarriageEvent;

/** Marriages, husband and children, by the shares of the recipe. */
final class FamilyMaker {

    private static final double YEAR = 365.2425;
    private static final double[] NEVER_MARRIED = {1.0, 0.82, 0.42, 0.15, 0.07, 0.03, 0.03};
    private static final double[] DIVORCED = {0, 0.01, 0.03, 0.04, 0.05, 0.05, 0.05};
    private static final double[] WIDOWED = {0, 0, 0.001, 0.003, 0.006, 0.010, 0.015};
    private static final double[] CHILDREN = {0.10, 0.42, 0.38, 0.10};
    private static final int MARRIAGE_LEAST = 20;
    private static final int MARRIAGE_MOST = 45;
    private static final int LAST_BIRTH_AGE = 45;
    private static final int PREGNANCY_DAYS = 275;
    private static final double BOYS = 1.07 / 2.07;
    private static final LocalDate NOTICES_BEGIN = LocalDate.of(2021, 11, 1);

    private final Dice dice;
    private final IdNumbers husbands;
    private final IdNumbers childrenNumbers;

    FamilyMaker(Dice dice, IdNumbers husbands, IdNumbers childrenNumbers) {
        this.dice = dice;
        this.husbands = husbands;
        this.childrenNumbers = childrenNumbers;
    }

    void make(Life life) {
        int band = Math.min(6, (life.age - 15) / 5);
        if (life.age < MARRIAGE_LEAST || dice.chance(NEVER_MARRIED[band])) {
            return;
        }
        life.married = weddingDay(life);
        life.fatherSurname = Names.surname(dice);
        life.maritalStatus = "21";
        event(life, "21", life.married);
        double fate = dice.roll() * (1 - NEVER_MARRIED[band]);
        if (fate < DIVORCED[band]) {
            end(life, "40");
        } else if (fate < DIVORCED[band] + WIDOWED[band]) {
            end(life, "30");
        } else if (life.age > 30 && dice.chance(0.05)) {
            marryAgain(life);
        }
        children(life);
        if (life.isMarried()) {
            life.husband = husband(life);
        }
    }

    private LocalDate weddingDay(Life life) {
        double most = Math.min(MARRIAGE_MOST, ChronoUnit.DAYS.between(life.born, life.asOf) / YEAR);
        double age = dice.normal(25.5, 3.5);
        while (age < MARRIAGE_LEAST || age > most) {
            age = most < MARRIAGE_LEAST + 2 ? MARRIAGE_LEAST + dice.roll() * (most - MARRIAGE_LEAST) : dice.normal(25.5, 3.5);
        }
        LocalDate day = life.born.plusDays((long) (age * YEAR));
        LocalDate first = life.born.plusYears(MARRIAGE_LEAST);
        return day.isBefore(first) ? first : day.isAfter(life.asOf) ? life.asOf : day;
    }

    /** Only a marriage of more than a year can have ended. */
    private void end(Life life, String event) {
        LocalDate earliest = life.married.plusYears(1);
        if (earliest.isBefore(life.asOf)) {
            LocalDate latest = life.married.plusYears(12);
            event(life, event, dice.day(earliest, latest.isBefore(life.asOf) ? latest : life.asOf));
            life.maritalStatus = event;
        }
    }

    private void marryAgain(Life life) {
        LocalDate ended = life.married.plusDays(dice.between(400, 2000));
        LocalDate again = ended.plusDays(dice.between(200, 1500));
        if (again.isBefore(life.asOf)) {
            event(life, "40", ended);
            event(life, "22", again);
            life.maritalStatus = "22";
            life.married = again;
        }
    }

    private static void event(Life life, String event, LocalDate day) {
        life.marriages.add(new MarriageEvent(null, life.marriages.size() + 1, event, day, false, SyntheticCounty.NAME));
    }

    private Husband husband(Life life) {
        LocalDate born = life.born.minusDays((long) (dice.normal(1.8, 3) * YEAR));
        LocalDate youngest = life.asOf.minusYears(22);
        born = born.isAfter(youngest) ? youngest : born;
        boolean numbered = dice.chance(0.6) && husbands.isFree(born, false);
        String education = dice.chance(0.7) ? life.education : null;
        return new Husband(null, Names.ofMan(dice, life.fatherSurname, born.getYear()), numbered ? "01" : null, numbered ? husbands.take(born, false) : null,
                dice.chance(0.9) || numbered ? born : null, "01", education, life.village.code(), dice.chance(0.5) ? PersonMaker.phone(dice) : null, dice.chance(0.92) ? "1" : "2");
    }

    private void children(Life life) {
        LocalDate start = life.marriages.get(0).eventDate();
        LocalDate last = life.isMarried() ? life.asOf : life.marriages.get(life.marriages.size() - 1).eventDate().plusDays(PREGNANCY_DAYS);
        int wanted = dice.weighted(CHILDREN);
        LocalDate day = start.plusDays(Math.max(PREGNANCY_DAYS, (long) (dice.gamma(1.8, 2) * YEAR)));
        for (int birth = 0; birth < wanted; birth++) {
            if (day.isAfter(life.asOf) || day.isAfter(last) || !day.isBefore(life.born.plusYears(LAST_BIRTH_AGE))) {
                return;
            }
            child(life, day);
            if (dice.chance(0.015)) {
                child(life, day);
            }
            day = day.plusDays(366 + (long) (dice.gamma(3, 2) * YEAR));
        }
    }

    private void child(Life life, LocalDate born) {
        boolean boy = dice.chance(BOYS);
        String surname = dice.chance(0.93) ? life.fatherSurname : life.surname;
        String name = boy ? Names.ofMan(dice, surname, born.getYear()) : Names.ofWoman(dice, surname, born.getYear());
        boolean unnamed = born.plusMonths(3).isAfter(life.asOf) && dice.chance(0.6);
        boolean numbered = !unnamed && born.plusYears(1).isBefore(life.asOf) && dice.chance(0.7) && childrenNumbers.isFree(born, !boy);
        int fate = dice.weighted(94.2, 5, 0.5, 0.3);
        LocalDate changed = fate == 0 ? null : dice.day(born, life.asOf);
        int order = life.children.size() + 1;
        LocalDate noticeFrom = born.isBefore(NOTICES_BEGIN) ? NOTICES_BEGIN : born;
        boolean young = born.plusYears(14).isAfter(life.asOf);
        life.children.add(new Child(null, order, unnamed ? null : name, boy ? "1" : "2", born, numbered ? childrenNumbers.take(born, !boy) : null,
                dice.chance(0.8) ? String.format("合成%07d", dice.below(10_000_000)) : null, order, "1", String.valueOf(fate + 1), changed, null,
                String.valueOf(dice.weighted(62, 28, 8, 1.5, 0.5) + 1), null, young && dice.chance(0.9) && noticeFrom.isBefore(life.asOf) ? dice.day(noticeFrom, life.asOf) : null));
    }
}
