package org.wis.gate;

import java.util.List;

/** The gate refuses, with all failing reasons, ordered by who can mend them fastest. */
public class EntryRefused extends Refused {

    private final transient List<GateReason> reasons;

    /** @param reasons all of them, at least one */
    public EntryRefused(List<GateReason> reasons) {
        super(GateRefusal.ENTRY_REFUSED, reasons.stream().map(reason -> reason.code().name()).toArray());
        this.reasons = List.copyOf(reasons);
    }

    /** All failing reasons, never empty. */
    public List<GateReason> reasons() {
        return reasons;
    }
}
