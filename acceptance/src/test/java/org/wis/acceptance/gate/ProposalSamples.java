package org.wis.acceptance.gate;

import java.sql.SQLException;
import java.util.List;
import org.wis.acceptance.trial.Rows;
import org.wis.proposal.ProposalId;
import org.wis.proposal.ProposalLineId;
import org.wis.session.SessionId;

/** A proposal of the planner for one township, with a colleague in it. */
final class ProposalSamples {

    private final Rows rows;

    ProposalSamples(Rows rows) {
        this.rows = rows;
    }

    /** Their numbers, put there by the owner's hand. */
    List<Object> of(String township, Player colleague, SessionId session) throws SQLException {
        long proposal = rows.inserted("INSERT INTO plan_proposal (scope_code, year, state, verdict, persons, unserved, cost, millis, seed, requested_by, requested_at)"
                + " VALUES (?, 2025, 'PROPOSED', 'POSSIBLE', 1, 0, 1, 1, 1, ?, '2025-02-01') RETURNING id", township, colleague.account());
        long line = rows.inserted("INSERT INTO proposal_line (proposal_id, staff_id, session_id, county_code, state) VALUES (?, ?, ?, ?, 'PROPOSED') RETURNING id", proposal,
                colleague.staff().value(), session.value(), township);
        return List.of(new ProposalId(proposal), new ProposalLineId(line));
    }
}
