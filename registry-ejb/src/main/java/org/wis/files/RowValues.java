package org.wis.files;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.wis.gate.Refused;

/**
 * The values of a row, read and typed: text, dates, times, whole numbers, codes.
 *
 * @param row    number of the row, from 1
 * @param values by key of the column; empty cells are left out
 */
public record RowValues(int row, Map<String, Object> values) implements Serializable {

    /** A text or code that must be there. @throws Refused ROW_VALUE_MISSING */
    String text(String key) {
        return (String) needed(key);
    }

    /** A date that must be there. @throws Refused ROW_VALUE_MISSING */
    LocalDate day(String key) {
        return (LocalDate) needed(key);
    }

    /** A time that must be there. @throws Refused ROW_VALUE_MISSING */
    LocalTime time(String key) {
        return (LocalTime) needed(key);
    }

    /** A number that must be there. @throws Refused ROW_VALUE_MISSING */
    int number(String key) {
        return (Integer) needed(key);
    }

    /** A value that may be left out. */
    <T> Optional<T> maybe(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }

    private Object needed(String key) {
        return maybe(key, Object.class).orElseThrow(() -> new Refused(FilesRefusal.ROW_VALUE_MISSING, key));
    }
}
