package org.wis.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;

/**
 * What the gate decided about one act at one moment.
 *
 * @param reasons       why not, all of them, ordered by who can mend them fastest; empty when allowed
 * @param banners       what she must know although she may; empty for most
 * @param basis         what an admitted write rests on; null when refused and for acts that write no registry line
 * @param officeId      home office of the writer; null when not known
 * @param division      whose records the act is about; null when about none
 * @param policyVersion short name of the rules in force, at most 20 characters
 */
public record Judgement(List<GateReason> reasons, List<Banner> banners, Basis basis, Long officeId, DivisionCode division, String policyVersion) {

    /** Whether the act is allowed. */
    public boolean allowed() {
        return reasons.isEmpty();
    }

    /** The banners' names, comma separated, as a mandate keeps them; empty when none. */
    public String bannerNames() {
        return banners.stream().map(banner -> banner.kind().name()).collect(Collectors.joining(","));
    }

    /** Whether this code is among the reasons. */
    public boolean refusedFor(GateRefusal code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
