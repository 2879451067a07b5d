package org.wis.gate;

import java.util.List;

/**
 * One who enters data, as the gate sees her now.
 *
 * @param reasons  why she may not write in her own unit, apart from this session; empty when she may
 * @param warnings the early warnings that have begun, the nearest end first
 */
public record WriterNow(List<GateReason> reasons, List<EarlyWarning> warnings) {

    /** Defensive copies. */
    public WriterNow {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
