package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The numbers of the rules about people and certificates, as in force on a day (table parameter). */
@Dependent
public class Limits {

    @Inject
    ParameterRows parameters;

    /** A number of days, years or minutes. @throws IllegalStateException when no such parameter is in force */
    public int number(String name, LocalDate day) {
        return Integer.parseInt(parameters.value(name, day).strip());
    }

    /** A rule that is said by a word. @throws IllegalStateException when no such parameter is in force */
    public String word(String name, LocalDate day) {
        return parameters.value(name, day).strip();
    }

    /** The kinds of establishment that count for article 28. */
    public Set<EstablishmentKind> onEstablishment(LocalDate day) {
        Set<EstablishmentKind> kinds = EnumSet.noneOf(EstablishmentKind.class);
        for (String code : parameters.value("establishment.kinds", day).split(",")) {
            kinds.add(EstablishmentKind.of(Integer.parseInt(code.strip())));
        }
        return kinds;
    }
}
