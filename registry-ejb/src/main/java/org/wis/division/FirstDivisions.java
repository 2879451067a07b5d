package org.wis.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The divisions of a demo, which no national table knows. */
@Dependent
public class FirstDivisions {

    @Inject
    private Divisions divisions;
    @Inject
    private FictitiousRule fictitious;

    /**
     * Adds a division unless there is one of this code; its parent must be there. Pending changes of the caller are written and forgotten too.
     *
     * @param source where the division comes from, shown beside it
     * @throws org.wis.gate.Refused DIVISION_FICTITIOUS where the system runs for real
     */
    public void add(DivisionCode code, String name, LocalDate from, String source) {
        if (divisions.find(code).isEmpty()) {
            fictitious.check(code);
            divisions.add(new Division(code, name, from, source));
            divisions.flush();
        }
    }
}
