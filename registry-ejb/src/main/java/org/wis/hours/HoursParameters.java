package org.wis.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import org.wis.staff.Row;

/** The numbers of article 31 as in force on the last day of a year. */
@Dependent
class HoursParameters {

    private static final String WIDE = "WIDE";
    private static final String AFTER_PASS = "AFTER_PASS";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** @throws IllegalStateException when one of them is not set */
    HoursRules of(int year) {
        Map<String, String> values = new HashMap<>();
        for (Object found : entities.createNativeQuery("SELECT name, value FROM parameter WHERE name LIKE 'training.%' AND valid_from <= ?1 AND valid_to > ?1")
                .setParameter(1, LocalDate.of(year, 12, 31)).getResultList()) {
            Row row = Row.of(found);
            values.put(row.text(0), row.text(1).strip());
        }
        String[] risk = needed(values, "training.forecast.risk").split(":");
        return new HoursRules(number(values, "training.minutes.required"), number(values, "training.prefecture.required"), WIDE.equals(needed(values, "training.mode")),
                number(values, "training.online.cap.percent"), number(values, "training.trainer.cap.percent"), number(values, "training.half.year.days"),
                number(values, "training.late.minutes"), day(needed(values, "training.make.up.end")), day(needed(values, "training.deferral.grace.end")),
                AFTER_PASS.equals(needed(values, "training.exam.minutes")), number(values, "training.lesson.minutes"), day(risk[0]), Integer.parseInt(risk[1]),
                day(needed(values, "training.forecast.urgent")));
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(needed(values, name));
    }

    private static MonthDay day(String value) {
        return MonthDay.parse("--" + value);
    }

    private static String needed(Map<String, String> values, String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("no parameter " + name + " in force");
        }
        return values.get(name);
    }
}
