package org.wis.operations.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.wis.cases.FloatingRecord;
import org.wis.division.DivisionCode;

/** Who has left the place of her registration, or come from elsewhere: 22 of 100 women of 18 to 40 years, 70 of 100 of them beyond the county. */
final class FloatingMaker {

    private static final double SHARE = 0.22;
    private static final double BEYOND_COUNTY = 0.70;

    private final Dice dice;
    private final List<SyntheticVillage> villages;

    FloatingMaker(Dice dice, List<SyntheticVillage> villages) {
        this.dice = dice;
        this.villages = villages;
    }

    void make(Life life) {
        if (life.age < 18 || life.age > 40 || !dice.chance(SHARE)) {
            return;
        }
        boolean beyond = dice.chance(BEYOND_COUNTY);
        DivisionCode other = beyond ? dice.pick(SyntheticCounty.elsewhere()) : otherTownship(life.village.code());
        boolean in = dice.chance(0.35);
        LocalDate earliest = life.born.plusYears(16);
        LocalDate since = dice.day(life.asOf.minusYears(6).isBefore(earliest) ? earliest : life.asOf.minusYears(6), life.asOf);
        String type = !beyond ? "5" : other.value().startsWith("9901") ? "4" : "3";
        DivisionCode here = life.village.code();
        life.floating.add(new FloatingRecord(null, in ? "IN" : "OUT", type, in ? other : here, in ? here : other, since,
                dice.chance(0.4) ? life.asOf.plusDays(dice.between(30, 700)) : null, new String[] {"1", "2", "3", "4", "5", "9"}[dice.weighted(55, 8, 22, 8, 5, 2)],
                life.isMarried() ? dice.chance(0.5) : null, null));
    }

    private DivisionCode otherTownship(DivisionCode here) {
        DivisionCode other = dice.pick(villages).code();
        while (other.township().equals(here.township())) {
            other = dice.pick(villages).code();
        }
        return other;
    }
}
