package org.wis.proposal;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;
import org.wis.planner.PlanOutcome;

/**
 * A proposal in a list.
 *
 * @param id          its number
 * @param scope       prefecture or county
 * @param year        year of training
 * @param state       how it stands
 * @param verdict     what the search came to
 * @param persons     who lacked something
 * @param unserved    who still did after it
 * @param millis      milliseconds of the search
 * @param requestedAt when it was asked for
 * @param changedAt   when a person last changed it; null when nobody has
 */
public record ProposalSummary(ProposalId id, DivisionCode scope, int year, ProposalState state, PlanOutcome.Verdict verdict, int persons, int unserved, int millis,
        LocalDateTime requestedAt, LocalDateTime changedAt) implements Serializable {
}
