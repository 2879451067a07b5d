package org.wis.gate;

import java.util.List;

/**
 * One reason why an act is refused.
 *
 * @param code     the reason
 * @param lawBasis article of the regulation, for example "30"; empty when none
 * @param fixer    who can mend it fastest
 * @param operands for the words: minutes missing, document number, date; never null
 */
public record GateReason(GateRefusal code, String lawBasis, Fixer fixer, List<Object> operands) {

    /** Who can mend a reason, fastest first: reasons are shown in this order. */
    public enum Fixer {
        /** The person herself, now. */ SELF,
        /** Her township. */ TOWNSHIP,
        /** The county's information managers. */ COUNTY,
        /** The prefecture's training office. */ PREFECTURE,
        /** The provincial office. */ PROVINCE,
        /** The security administrator. */ SECURITY
    }
}
