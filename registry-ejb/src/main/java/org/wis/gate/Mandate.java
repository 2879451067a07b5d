package org.wis.gate;

import java.time.LocalDateTime;
import java.util.Objects;

/** The proof that this transaction may write the registry: who, what, under which certificate. Only the gate can make one; every registry line names one for ever. */
public final class Mandate {

    private final long id;
    private final Action action;
    private final long accountId;
    private final long staffId;
    private final String basis;
    private final LocalDateTime openedAt;

    Mandate(long id, Action action, long accountId, long staffId, String basis, LocalDateTime openedAt) {
        this.id = id;
        this.action = Objects.requireNonNull(action);
        this.accountId = accountId;
        this.staffId = staffId;
        this.basis = Objects.requireNonNull(basis);
        this.openedAt = Objects.requireNonNull(openedAt);
    }

    /** Number of the row in table mandate. */
    public long id() {
        return id;
    }

    /** What was permitted. */
    public Action action() {
        return action;
    }

    /** The account that writes. */
    public long accountId() {
        return accountId;
    }

    /** The person that writes. */
    public long staffId() {
        return staffId;
    }

    /** CERTIFICATE, ACTING, ON_BEHALF or EMERGENCY. */
    public String basis() {
        return basis;
    }

    /** The moment of judgement, official time. */
    public LocalDateTime openedAt() {
        return openedAt;
    }
}
