package org.wis.codes;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a code table rests on: shown on the page of legal bases (articles 1 and 17).
 *
 * @param id         the table
 * @param standardNo number of the standard; WIS for the product's own
 * @param nameZh     Chinese name
 * @param nameEn     English name
 * @param version    edition
 * @param validFrom  since when it is used
 * @param source     where the codes come from and how far they can be mapped
 * @param licence    terms of use
 */
public record CodeTable(CodeSystem id, String standardNo, String nameZh, String nameEn, String version, LocalDate validFrom, String source, String licence) {

    /** The name in this language: English where English is asked, Chinese otherwise. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameZh;
    }
}
