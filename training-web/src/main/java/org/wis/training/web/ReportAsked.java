package org.wis.training.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.wis.division.DivisionCode;

/**
 * Which report is asked for.
 *
 * @param name  Y3 or Y4
 * @param scope division it is about
 * @param day   the day of Y3; its year is that of Y4
 */
record ReportAsked(String name, DivisionCode scope, LocalDate day) {

    /**
     * Reads what an address says; what it leaves out or says wrongly is the reader's own division, and today.
     *
     * @param year the year asked for; null for none
     */
    static ReportAsked of(String name, String division, String day, String year, DivisionCode own, LocalDate today) {
        DivisionCode scope = division == null || division.isBlank() ? own : DivisionCode.of(division);
        LocalDate date = today;
        if (year != null && year.matches("20\\d{2}")) {
            date = today.withYear(1 + Integer.parseInt(year)).withDayOfYear(1).minusDays(1);
        }
        if (day != null && !day.isBlank()) {
            try {
                date = LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                date = today;
            }
        }
        return new ReportAsked("Y4".equals(name) ? "Y4" : "Y3", scope, date);
    }

    boolean isTraining() {
        return name.equals("Y4");
    }

    int year() {
        return day.getYear();
    }
}
