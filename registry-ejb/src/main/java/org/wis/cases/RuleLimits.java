package org.wis.cases;

import java.util.Map;

/**
 * The numbers of the validation rules, rows {@code rule.*} of the table of parameters.
 *
 * @param firstAge            completed years at which a woman enters the registry
 * @param lastAge             completed years up to which she stays
 * @param adultAge            completed years below which only the minimal card is kept
 * @param lateEntryMonths     months after which an event counts as entered late
 * @param spouseGapYears      years between the spouses beyond which the birth dates are looked at again
 * @param marriageCheckAge    completed years below which the dates of birth and marriage are looked at again; a prompt only
 * @param motherAgeLeast      years a mother is older than her child at least
 * @param motherAgeMost       completed years of a mother beyond which the child's birth date is looked at again
 * @param birthIntervalDays   least days between two births
 * @param pregnancyDays       days from the last period to the expected delivery
 * @param pregnancyTolerance  days by which the expected delivery may differ
 * @param outcomeWaitDays     days after the expected delivery after which the outcome is missed
 * @param liveBirthWeeksLeast weeks of a live birth below which it is looked at again
 * @param liveBirthWeeksMost  weeks of a live birth above which it is looked at again
 * @param namingMonths        months a newborn may be without a name
 */
public record RuleLimits(int firstAge, int lastAge, int adultAge, int lateEntryMonths, int spouseGapYears, int marriageCheckAge, int motherAgeLeast,
        int motherAgeMost, int birthIntervalDays, int pregnancyDays, int pregnancyTolerance, int outcomeWaitDays, int liveBirthWeeksLeast,
        int liveBirthWeeksMost, int namingMonths) {

    /** How the names of these parameters begin. */
    public static final String PREFIX = "rule.";

    /**
     * The limits in these parameters.
     *
     * @param parameters name to value, as in force on the day of the check
     * @throws IllegalStateException when one is missing or no number
     */
    public static RuleLimits of(Map<String, String> parameters) {
        return new RuleLimits(
                number(parameters, "age.first"), number(parameters, "age.last"), number(parameters, "age.adult"), number(parameters, "entry.late.months"),
                number(parameters, "spouse.gap.years"), number(parameters, "marriage.check.age"), number(parameters, "mother.age.least"),
                number(parameters, "mother.age.most"), number(parameters, "birth.interval.days"), number(parameters, "pregnancy.days"),
                number(parameters, "pregnancy.tolerance.days"), number(parameters, "outcome.wait.days"), number(parameters, "livebirth.weeks.least"),
                number(parameters, "livebirth.weeks.most"), number(parameters, "naming.months"));
    }

    private static int number(Map<String, String> parameters, String name) {
        String value = parameters.get(PREFIX + name);
        if (value == null || !value.matches("\\d{1,6}")) {
            throw new IllegalStateException("parameter " + PREFIX + name + " must be a number, but is " + value);
        }
        return Integer.parseInt(value);
    }
}
