package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One line of group I: a service planned, offered or done. Declining needs no reason and has no consequence.
 *
 * @param id           number of the line in the registry; null while new
 * @param serviceCode  code(service) of table 4.12
 * @param plannedOn    day planned; null when not
 * @param offeredOn    day offered; null when not yet
 * @param doneOn       day done; null when not
 * @param providerType code(institutionType); null when not given
 * @param result       code(serviceResult); null while open
 * @param followUpOn   day of the next contact; null when none
 * @param note         note without clinical detail, at most 200 characters; null when none
 */
public record ServiceRecord(
        Long id,
        String serviceCode,
        LocalDate plannedOn,
        LocalDate offeredOn,
        LocalDate doneOn,
        String providerType,
        String result,
        LocalDate followUpOn,
        @Size(max = 200) String note) implements Line {
}
