package org.wis.proposal;

import org.wis.gate.Refusal;

/** Why something about a proposal is refused. */
public enum ProposalRefusal implements Refusal {
    /** No such proposal for this place. */ PROPOSAL_UNKNOWN,
    /** No such line. */ PROPOSAL_LINE_UNKNOWN,
    /** Accepted or put aside already. */ PROPOSAL_CLOSED,
    /** The line is accepted or taken out already. */ PROPOSAL_LINE_DONE,
    /** She is in this session in this proposal, or sits there already. */ PROPOSAL_LINE_TWICE,
    /** The person or session is not part of what this proposal plans. */ PROPOSAL_NOT_PLANNED,
    /** Nothing of the county is open in it. */ PROPOSAL_NOTHING_OPEN,
    /** A search is running; one at a time. Operand: since when. */ PLANNER_BUSY,
    /** Plans are made for a prefecture or a county. */ PLANNER_PLACE_WRONG,
    /** The year is over, or too far ahead. */ PLANNER_YEAR_WRONG,
    /** No announced session of the year is still to come. */ PLANNER_NO_SESSIONS,
    /** More than the planner takes at once: plan county by county. Operands: persons, sessions. */ PLANNER_TOO_LARGE
}
