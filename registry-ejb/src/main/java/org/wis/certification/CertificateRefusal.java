package org.wis.certification;

import org.wis.gate.Refusal;

/** Why something about a certificate is refused. */
public enum CertificateRefusal implements Refusal {
    /** No certificate with this number. */ CERTIFICATE_UNKNOWN,
    /** The certificate belongs to somebody else. */ CERTIFICATE_NOT_YOURS,
    /** Another office or person takes this step. Operand: the step. */ CERTIFICATE_STEP_NOT_YOURS,

    /** Revoked already: over for ever. */ CERTIFICATE_ALREADY_REVOKED,
    /** Cancelled already: over for ever. */ CERTIFICATE_ALREADY_CANCELLED,
    /** Suspended already; the province confirms or reinstates. */ CERTIFICATE_ALREADY_SUSPENDED,
    /** Not suspended, or the county's suspension has lapsed. */ CERTIFICATE_NOT_SUSPENDED,
    /** Suspended by the province: only the province changes that. */ CERTIFICATE_HELD_BY_PROVINCE,
    /** Reinstate it first. */ CERTIFICATE_STILL_SUSPENDED,
    /** Its first day is still to come. */ CERTIFICATE_NOT_BEGUN,
    /** The county suspends once under a document; going on takes the province. */ COUNTY_SUSPENSION_REPEATED,

    /** She holds a certificate of this type already. Operand: its number. */ CERTIFICATE_EXISTS,
    /** Certificates are for people of a county or township. */ HOLDER_OUTSIDE_COUNTIES,
    /** What the qualification rests on is missing: training, exam, approval. */ CERTIFICATE_BASIS_MISSING,
    /** A serial number of the county and year is no longer free. */ CERTIFICATE_NUMBERS_USED_UP,
    /** No provincial office is set up to issue. */ ISSUING_OFFICE_MISSING,
    /** First day earlier than the day of issue, or missing. */ CERTIFICATE_FIRST_DAY_WRONG,

    /** A revocation needs the day on which the holder was heard, today or earlier. */ REVOCATION_WITHOUT_HEARING,
    /** Effective from a day before its first day, or after today. Operand: the day. */ REVOCATION_DAY_WRONG,

    /** Not in force on 31 December of that year, or the year is still to come. Operand: the year. */ ENDORSEMENT_YEAR_WRONG,
    /** Endorsed as passed for this year already. Operand: the year. */ ALREADY_ENDORSED,

    /** A renewal is waiting for its decision already. */ RENEWAL_ALREADY_APPLIED,
    /** No renewal was applied for. */ RENEWAL_NOT_APPLIED,

    /** Reported as lost already. */ COPY_ALREADY_LOST,
    /** Not reported as lost. */ COPY_NOT_LOST,

    /** Nothing to appeal against: not revoked. */ CERTIFICATE_NOT_REVOKED,
    /** An appeal waits for its decision already. */ APPEAL_ALREADY_FILED,
    /** No appeal waits for a decision. */ APPEAL_NOT_FILED,
    /** An appeal says why, in at most 500 characters. */ APPEAL_WITHOUT_GROUNDS,
    /** The appeal is decided by somebody else than who revoked. */ APPEAL_SAME_PERSON,

    /** The county has proposed the same already. */ PROPOSAL_ALREADY_MADE,
    /** No such proposal waits for a decision. */ PROPOSAL_NOT_MADE,
    /** Who proposed does not decide. */ PROPOSAL_SAME_PERSON,

    /** The line does not rest on this certificate, or not on the days that count for nothing. */ WRITE_NOT_OF_CERTIFICATE,
    /** Who looks again at what was written holds a county certificate in force. */ REVERIFIER_NOT_CERTIFIED,
    /** A remark is at most 300 characters. */ REVERIFICATION_NOTE_TOO_LONG
}
