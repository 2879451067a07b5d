package org.wis.gate;

/** The reasons of the gate (facts G01 to G19) and of the door. */
public enum GateRefusal implements Refusal {
    /** G01. */ ACCOUNT_DISABLED,
    /** G02. */ SECOND_FACTOR_REQUIRED,
    /** G03. */ NOT_APPOINTED,
    /** G04. */ NOT_ON_ESTABLISHMENT,
    /** G05. */ ON_LEAVE,
    /** G06. */ NO_CERTIFICATE,
    /** G07. */ CERTIFICATE_EXPIRED,
    /** G07. */ CERTIFICATE_NOT_YET_VALID,
    /** G08. */ CERTIFICATE_SUSPENDED,
    /** G08. */ CERTIFICATE_CANCELLED,
    /** G08. */ CERTIFICATE_REVOKED,
    /** G09. */ CERTIFICATE_TYPE_MISMATCH,
    /** G10. */ ENDORSEMENT_OVERDUE,
    /** G11. */ PREFECTURE_TRAINING_MISSING,
    /** G12. Operand: minutes missing. */ TRAINING_HOURS_SHORT,
    /** G12, for a short first year. */ PRE_SERVICE_TRAINING_MISSING,
    /** G13. */ PLEDGE_UNSIGNED,
    /** G14. */ OUT_OF_JURISDICTION,
    /** G15. Operand: document number. */ SUSPENDED_BY_DECISION,
    /** G16. */ PERIOD_CLOSED,
    /** G17. */ CASE_LOCKED,
    /** G18. */ UNIT_FROZEN,
    /** G19. */ EMERGENCY_EXPIRED,
    /** G19. */ EMERGENCY_SCOPE,

    /** Nobody is signed in. */ NOT_SIGNED_IN,
    /** The account has none of the roles asked. */ ROLE_MISSING,
    /** An initial password must be changed first. */ PASSWORD_CHANGE_REQUIRED,
    /** The method says nothing about who may call it. */ UNDECLARED,
    /** Only the system itself does this. */ SYSTEM_ONLY,
    /** The database refused to accept the line. */ DATABASE_GUARD,
    /** The system is not ready yet. */ NOT_READY,
    /** Several reasons, see the list. */ ENTRY_REFUSED
}
