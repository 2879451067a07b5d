package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One line of group H, restricted: a service she chose herself, recorded with her consent (C2).
 *
 * @param id                number of the line in the registry; null while new
 * @param method            code(contraception) of table 4.10; "00" when she prefers not to say
 * @param startedOn         day of the start; null when not given
 * @param providerType      code(institutionType); null when not given
 * @param deviceKind        kind of device; null when not given
 * @param dueReview         day of the next offered follow-up; null when none
 * @param endedOn           day of the end; null while it goes on
 * @param endReason         code(contraceptionEnd); null when not given
 * @param informedChoiceDoc reference of the informed-choice document; null when none
 * @param source            code(source): where the information came from
 */
public record ContraceptionService(
        Long id,
        String method,
        LocalDate startedOn,
        String providerType,
        @Size(max = 40) String deviceKind,
        LocalDate dueReview,
        LocalDate endedOn,
        String endReason,
        @Size(max = 60) String informedChoiceDoc,
        String source) implements Line {
}
