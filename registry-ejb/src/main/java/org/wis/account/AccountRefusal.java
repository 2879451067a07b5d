package org.wis.account;

import org.wis.gate.Refusal;

/** Why something about accounts is refused. */
public enum AccountRefusal implements Refusal {
    /** Operand: least length. */ PASSWORD_TOO_SHORT,
    /** Operand: number of character classes asked. */ PASSWORD_TOO_SIMPLE,
    /** Operand: how many earlier ones may not come again. */ PASSWORD_USED_BEFORE,
    /** The password holds the account name. */ PASSWORD_HOLDS_NAME,
    /** The old password is not right. */ PASSWORD_WRONG,
    /** The code of the second factor is not right or was used. */ CODE_WRONG,
    /** A second factor is set up already; the security administrator can reset it. */ SECOND_FACTOR_SET,
    /** Operand: the name. */ USERNAME_TAKEN,
    /** Operand: the name. */ USERNAME_MALFORMED,
    /** Operand: the name. */ ACCOUNT_UNKNOWN,
    /** The person has an account already. */ PERSON_HAS_ACCOUNT,
    /** Nobody changes the roles or state of her own account. */ OWN_ACCOUNT
}
