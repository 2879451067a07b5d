package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of group K: a benefit she claims. Decisions are the competent authority's; the product computes none.
 *
 * @param id            number of the line in the registry; null while new
 * @param programme     code(programme) of table 4.14
 * @param role          code(benefitRole): applicant or child
 * @param appliedOn     day of the application
 * @param confirmedOn   day of the authority's confirmation; null before
 * @param decision      code(benefitDecision); null before
 * @param decisionDocNo number of the decision's document; null before
 * @param validFrom     first day; null before the decision
 * @param validTo       last day; null when open
 * @param payments      payment status code by year, in order of the years; never null
 * @param accountLast4  last four characters of the account, all that is kept of it; null when none
 */
public record BenefitRecord(
        Long id,
        String programme,
        String role,
        LocalDate appliedOn,
        LocalDate confirmedOn,
        String decision,
        @Size(max = 60) String decisionDocNo,
        LocalDate validFrom,
        LocalDate validTo,
        Map<Integer, String> payments,
        @Size(max = 4) String accountLast4) implements Line {

    /** Copies the payments; null counts as none. */
    public BenefitRecord {
        payments = payments == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(payments));
    }
}
