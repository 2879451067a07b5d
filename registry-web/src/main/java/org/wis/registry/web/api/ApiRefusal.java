package org.wis.registry.web.api;

import org.wis.gate.Refusal;

/** Why a request of a program cannot be understood. */
public enum ApiRefusal implements Refusal {
    /** The body is no JSON, or a value has another form. Operand: where. */
    REQUEST_UNREADABLE,
    /** The header If-Match with the version that was read is missing or no number. */
    VERSION_NEEDED
}
