package org.wis.audit;

/** Sorts of audit lines. */
public enum AuditKind {
    /** A registry line was written. */ WRITE,
    /** A masked value was shown in full. */ READ_UNMASKED,
    /** Something was refused. */ REFUSED,
    /** Sign-in, failed sign-in, sign-out. */ SIGN_IN,
    /** Certificates, appointments, training. */ PERSONNEL,
    /** Accounts and parameters. */ ADMINISTRATION,
    /** Imports, seals and other work of the system. */ SYSTEM
}
