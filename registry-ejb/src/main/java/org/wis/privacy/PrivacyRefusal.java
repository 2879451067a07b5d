package org.wis.privacy;

import org.wis.gate.Refusal;

/** Why a protected value cannot be handled. */
public enum PrivacyRefusal implements Refusal {
    /** The key of this version is not configured. Operand: key version. */
    KEY_MISSING,
    /** The stored value was altered or belongs to another key. */
    VALUE_DAMAGED
}
