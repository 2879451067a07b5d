package org.wis.testing;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;

/** What the server keeps beside a transaction, for use cases that are wired by hand: one for each transaction of a test. */
public final class OneTransaction implements TransactionSynchronizationRegistry {

    private final Map<Object, Object> resources = new HashMap<>();

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public int getTransactionStatus() {
        return Status.STATUS_ACTIVE;
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        throw new UnsupportedOperationException("nothing is told of the end of a transaction wired by hand");
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException("a transaction wired by hand is rolled back by what is thrown");
    }

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}
