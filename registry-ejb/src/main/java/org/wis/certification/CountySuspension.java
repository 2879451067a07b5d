package org.wis.certification;

import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Refused;
import org.wis.staff.Decision;

/** Limits of a county's immediate suspension. */
final class CountySuspension {

    private CountySuspension() {
    }

    /**
     * The last day that holds: as wished, but not later than the limit allows and not before today.
     *
     * @param wished inclusive; null for the longest
     * @param days   longest suspension, today counted
     */
    static LocalDate lastDay(LocalDate today, LocalDate wished, int days) {
        LocalDate longest = today.plusDays(days - 1L);
        if (wished == null || wished.isAfter(longest)) {
            return longest;
        }
        return wished.isBefore(today) ? today : wished;
    }

    /** One document, one suspension: else the county could suspend for ever without the province. @throws Refused COUNTY_SUSPENSION_REPEATED */
    static void requireNewDocument(Decision decision, List<CertificateEvent> events) {
        boolean used = events.stream().anyMatch(event -> event.step() == CertificateStep.SUSPENDED_AT_ONCE && decision.documentNo().equals(event.documentNo()));
        if (used) {
            throw new Refused(CertificateRefusal.COUNTY_SUSPENSION_REPEATED);
        }
    }
}
