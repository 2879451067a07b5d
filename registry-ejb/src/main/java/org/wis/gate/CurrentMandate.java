package org.wis.gate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The mandate that the gate opened in this transaction. Empty in a nested new transaction, as it should be. Kept as a resource of the transaction itself:
 * a bean of the transaction scope is made, announced and destroyed anew in each, which cost more than the judgement.
 */
@Dependent
public class CurrentMandate {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** The mandate. @throws IllegalStateException when the method declares no writing action */
    public Mandate get() {
        Mandate mandate = (Mandate) transaction.getResource(CurrentMandate.class);
        if (mandate == null) {
            throw new IllegalStateException("no mandate in this transaction: the use case must declare an action that writes the registry");
        }
        return mandate;
    }

    /** Whether one is open. */
    public boolean isOpen() {
        return transaction.getResource(CurrentMandate.class) != null;
    }

    void open(Mandate opened) {
        transaction.putResource(CurrentMandate.class, opened);
    }
}
