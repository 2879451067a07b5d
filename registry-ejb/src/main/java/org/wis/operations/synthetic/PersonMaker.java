package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.wis.cases.Administrative;
import org.wis.cases.FloatingRecord;
import org.wis.cases.Person;
import org.wis.cases.Residence;
import org.wis.division.DivisionCode;

/** Who she is, where she lives, how her card came about. */
final class PersonMaker {

    private static final double[] AGES = {11, 11, 13, 18, 16, 14, 17};
    private static final String[] EDUCATION = {"10", "20", "30", "40", "60", "70", "80"};
    private static final double[][] EDUCATION_BY_COHORT = {{0, 3, 2, 29, 55, 11, 0}, {1, 25, 30, 20, 15, 9, 0}, {1, 12, 16, 14, 18, 38, 1}, {0.3, 4, 6, 7, 15, 50, 17.7}};
    private static final String[] PEOPLES = {"15", "06", "08", "03", "11", "13", "12"};
    private static final LocalDate NOTICES_BEGIN = LocalDate.of(2021, 11, 1);
    /** No registry of this kind is older. */
    private static final LocalDate REGISTRY_BEGINS = LocalDate.of(2005, 1, 1);

    private final Dice dice;
    private final IdNumbers numbers;
    private final LocalDate asOf;

    PersonMaker(Dice dice, IdNumbers numbers, LocalDate asOf) {
        this.dice = dice;
        this.numbers = numbers;
        this.asOf = asOf;
    }

    Life begin(SyntheticVillage village) {
        int youngest = 15 + 5 * dice.weighted(AGES);
        LocalDate first = asOf.minusYears(youngest + 5L).plusDays(1);
        LocalDate last = asOf.minusYears(youngest);
        LocalDate born = dice.day(first, last);
        while (!numbers.isFree(born, true)) {
            born = dice.day(first, last);
        }
        Life life = new Life(village, asOf, born, numbers.take(born, true));
        boolean longName = dice.chance(0.03);
        life.surname = Names.surname(dice);
        life.name = longName ? Names.longName(dice) : Names.ofWoman(dice, life.surname, born.getYear());
        life.ethnicity = longName ? "05" : dice.chance(0.91 / 0.97) ? "01" : dice.pick(List.of(PEOPLES));
        life.education = dice.chance(0.9) ? EDUCATION[dice.weighted(EDUCATION_BY_COHORT[Math.min(3, (life.age - 10) / 10)])] : null;
        life.phone = dice.chance(0.12) ? null : phone(dice);
        return life;
    }

    /** Numbers that no network has. */
    static String phone(Dice dice) {
        return String.format("100%08d", dice.below(100_000_000));
    }

    Person person(Life life) {
        String occupation = life.age < 18 || dice.chance(0.3) ? null : String.valueOf(new int[] {5, 4, 6, 2, 3, 8}[dice.weighted(35, 25, 15, 10, 8, 7)]);
        String contact = life.phone == null ? "NONE" : new String[] {"NONE", "PHONE", "SMS", "VISIT"}[dice.weighted(45, 25, 25, 5)];
        return new Person(life.name, null, "01", life.idNumber, null, life.born, life.ethnicity, life.education, occupation,
                new String[] {"1", "2", "3"}[dice.weighted(5, 35, 60)], life.maritalStatus, life.phone, contact);
    }

    /** Where she is registered and lives; follows her floating record if she has one. */
    Residence residence(Life life) {
        String here = life.village.address(dice.between(1, 12), dice.between(1, 60));
        DivisionCode home = life.village.code();
        LocalDate since = dice.chance(0.5) ? dice.day(life.born, life.asOf) : null;
        String type = new String[] {"1", "2", "3", "4"}[dice.weighted(80, 8, 4, 8)];
        if (life.floating.isEmpty()) {
            return new Residence(home, here, home, here, since, type);
        }
        FloatingRecord floating = life.floating.get(0);
        return "IN".equals(floating.direction())
                ? new Residence(floating.fromDivision(), away(floating.fromDivision()), home, here, floating.since(), "2")
                : new Residence(home, here, floating.toDivision(), away(floating.toDivision()), floating.since(), "2");
    }

    Administrative administrative(Life life) {
        LocalDate sixteenth = life.born.plusYears(15);
        LocalDate earliest = sixteenth.isBefore(REGISTRY_BEGINS) ? REGISTRY_BEGINS : sixteenth;
        boolean came = !life.floating.isEmpty() && "IN".equals(life.floating.get(0).direction());
        int way = came ? 2 : life.married != null && life.married.isAfter(earliest) && dice.chance(0.35) ? 1 : dice.chance(0.1) ? 3 : 0;
        LocalDate entered = switch (way) {
            case 2 -> later(life.floating.get(0).since().plusDays(dice.between(3, 60)), earliest);
            case 1 -> life.married.plusDays(dice.between(5, 90));
            case 3 -> dice.day(earliest, life.asOf);
            default -> earliest.plusDays(dice.between(0, 30));
        };
        entered = entered.isAfter(life.asOf) ? life.asOf : entered;
        LocalDate noticeFrom = later(entered, NOTICES_BEGIN);
        boolean verified = entered.getYear() < life.asOf.getYear();
        return new Administrative(life.village.code(), entered, String.valueOf(new int[] {1, 2, 3, 4}[way]), null, null, verified ? life.asOf.getYear() - 1 : null,
                verified ? new String[] {"1", "2", "3", "5"}[dice.weighted(50, 20, 20, 10)] : null, new String[] {"1", "2", "3", "5"}[dice.weighted(75, 15, 5, 5)],
                noticeFrom.isAfter(life.asOf) ? life.asOf : dice.day(noticeFrom, later(noticeFrom, noticeFrom.plusDays(200)).isAfter(life.asOf) ? life.asOf : noticeFrom.plusDays(200)),
                null, null);
    }

    private String away(DivisionCode division) {
        String place = switch (division.value()) {
            case "990122" -> "白露县";
            case "990221" -> "蓝汀县";
            default -> SyntheticCounty.NAME;
        };
        return place + "合成路" + dice.between(1, 200) + "号";
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
