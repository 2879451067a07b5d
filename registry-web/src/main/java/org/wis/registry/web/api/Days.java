package org.wis.registry.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.wis.gate.Refused;

/** Days in a query. */
final class Days {

    private Days() {
    }

    /**
     * @param name   name of the parameter, told when it cannot be read
     * @param text   as sent; may be null or blank
     * @param absent the day meant when it was left out
     * @throws Refused REQUEST_UNREADABLE with the name
     */
    static LocalDate read(String name, String text, LocalDate absent) {
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(ApiRefusal.REQUEST_UNREADABLE, name);
        }
    }
}
