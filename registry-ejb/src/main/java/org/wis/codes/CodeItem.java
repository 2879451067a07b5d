package org.wis.codes;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One code of a table.
 *
 * @param system    the table
 * @param code      the code, a text that is never renumbered
 * @param nameZh    Chinese name
 * @param nameEn    English name
 * @param parent    group or code above; null when none
 * @param validFrom first day
 * @param validTo   first day on which it is no longer used
 */
public record CodeItem(CodeSystem system, String code, String nameZh, String nameEn, String parent, LocalDate validFrom, LocalDate validTo) {

    /** Whether it is in use on this day. */
    public boolean inUse(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** The name in this language: English where English is asked, Chinese otherwise. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameZh;
    }
}
