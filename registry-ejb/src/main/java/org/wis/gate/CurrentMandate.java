package org.wis.gate;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** The mandate that the gate opened in this transaction. Empty in a nested new transaction, as it should be. */
@TransactionScoped
public class CurrentMandate implements Serializable {

    private transient Mandate mandate;

    /** The mandate. @throws IllegalStateException when the method declares no writing action */
    public Mandate get() {
        if (mandate == null) {
            throw new IllegalStateException("no mandate in this transaction: the use case must declare an action that writes the registry");
        }
        return mandate;
    }

    /** Whether one is open. */
    public boolean isOpen() {
        return mandate != null;
    }

    void open(Mandate opened) {
        this.mandate = opened;
    }
}
