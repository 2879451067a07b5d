package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Identity;
import org.wis.gate.Reads;
import org.wis.time.OfficialTime;

/** Counts the cards in use, so that a decision about a township shows how many women it concerns. Counts only, no card is read. */
@Stateless
public class CaseCounting {

    @Inject
    CaseList list;
    @Inject
    OwnDivisions ownDivisions;
    @Inject
    Identity identity;
    @Inject
    OfficialTime time;

    /** How many cards each of these townships keeps; those outside the reader's own divisions are left out. */
    @Reads(Action.SEARCH_CASES)
    public Map<DivisionCode, Long> byTownship(Collection<DivisionCode> townships) {
        Long staff = identity.require().staffId();
        List<DivisionCode> own = staff == null ? List.of() : ownDivisions.of(staff, time.today());
        Map<DivisionCode, Long> counts = new TreeMap<>();
        townships.stream().filter(township -> own.stream().anyMatch(scope -> scope.contains(township))).forEach(township -> counts.put(township, list.inUse(township)));
        return counts;
    }
}
