package org.wis.report;

import java.io.Serializable;
import java.util.List;

/**
 * A row of report Y4: the training of a year.
 *
 * @param code          division; empty for the sum
 * @param name          its name; empty for the sum
 * @param planItems     items of approved plans of its offices
 * @param provincial    sessions of the year that the province organised, by the office that counts
 * @param prefectural   by a prefecture
 * @param county        by a county
 * @param township      by a township
 * @param persons       people who hold a post of data entry, each once
 * @param minutes       minutes that count for them in the mode of the year
 * @param compliant     those who have met what is owed
 * @param exempt        those who owe nothing
 * @param hoursShort    those who miss hours only
 * @param trainingShort those who miss a training at prefecture level or above only
 * @param bothShort     those who miss both
 */
public record TrainingRow(String code, String name, int planItems, int provincial, int prefectural, int county, int township, int persons, long minutes, int compliant,
                          int exempt, int hoursShort, int trainingShort, int bothShort) implements Serializable {

    static TrainingRow of(String code, String name) {
        return new TrainingRow(code, name, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** This row and another one's numbers. */
    TrainingRow plus(TrainingRow more) {
        return new TrainingRow(code, name, planItems + more.planItems, provincial + more.provincial, prefectural + more.prefectural, county + more.county,
                township + more.township, persons + more.persons, minutes + more.minutes, compliant + more.compliant, exempt + more.exempt, hoursShort + more.hoursShort,
                trainingShort + more.trainingShort, bothShort + more.bothShort);
    }

    /** The sum of rows. */
    static TrainingRow sum(List<TrainingRow> rows) {
        TrainingRow sum = of("", "");
        for (TrainingRow row : rows) {
            sum = sum.plus(row);
        }
        return sum;
    }

    /** Hours with one digit, cut off and never rounded up. */
    public String hours() {
        return minutes / 60 + "." + minutes % 60 / 6;
    }

    /** Whether it is the sum. */
    public boolean isSum() {
        return code.isEmpty();
    }
}
