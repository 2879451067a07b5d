package org.wis.certification;

/** What a county may propose to the province. */
public enum ProposalKind {
    /** To suspend a certificate. */ SUSPENSION,
    /** To endorse it for a year. */ ENDORSEMENT
}
