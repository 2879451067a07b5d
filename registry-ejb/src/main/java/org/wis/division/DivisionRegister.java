package org.wis.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.wis.gate.Refused;

/** The divisions for use cases of other features, inside their own transaction and behind their own door. */
@Dependent
public class DivisionRegister {

    @Inject
    private Divisions divisions;

    /** The division of a code, closed ones too; empty when there is none. */
    public Optional<DivisionSummary> find(DivisionCode code) {
        return divisions.find(code).map(Division::summary);
    }

    /** Its name, closed ones too; the code itself when there is none. */
    public String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::summary).map(DivisionSummary::name).orElse(code.value());
    }

    /** Names of a division and of those in it down to a level, by code; closed ones too. @param level 2 province, 3 prefecture, 4 county, 5 township, 6 village */
    public SortedMap<DivisionCode, String> namesIn(DivisionCode scope, int level) {
        return divisions.namesIn(scope, level);
    }

    /** The division of a code in force on a day. @throws Refused DIVISION_UNKNOWN, DIVISION_CLOSED */
    public DivisionSummary requireInForce(DivisionCode code, LocalDate day) {
        DivisionSummary found = divisions.get(code).summary();
        if (!found.inForce(day)) {
            throw new Refused(DivisionRefusal.DIVISION_CLOSED, code, found.validTo(), found.successor() == null ? "" : found.successor().value());
        }
        return found;
    }
}
