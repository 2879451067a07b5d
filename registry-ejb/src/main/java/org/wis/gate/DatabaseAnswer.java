package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/**
 * Runs the admission and the use case, and flushes what it wrote while still inside the transaction, so that what the database answers reaches the caller as a plain refusal:
 * its own guard, a double entry, a change by another, a deadlock.
 */
@Dependent
class DatabaseAnswer {

    private static final int SIGNAL = 1644;
    private static final int DUPLICATE = 1062;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int TOO_LONG = 1406;
    private static final int PACKET_TOO_LARGE = 1153;
    private static final int WRONG_TEXT = 1366;

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /** @param flush whether what the work wrote must have been accepted before it counts as done */
    Object translated(boolean flush, Callable<Object> work) throws Exception {
        try {
            Object result = work.call();
            if (flush) {
                entities.flush();
            }
            return result;
        } catch (Refused refused) {
            throw refused;
        } catch (OptimisticLockException e) {
            throw new Refused(GateRefusal.CHANGED_MEANWHILE);
        } catch (RuntimeException e) {
            Refused refused = refusal(e);
            throw refused == null ? e : refused;
        }
    }

    private static Refused refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof OptimisticLockException) {
                return new Refused(GateRefusal.CHANGED_MEANWHILE);
            }
            if (cause instanceof SQLException sql) {
                return switch (sql.getErrorCode()) {
                    case SIGNAL -> new Refused(GateRefusal.DATABASE_GUARD, sql.getMessage());
                    case DUPLICATE -> new Refused(GateRefusal.ALREADY_THERE);
                    case DEADLOCK, LOCK_TIMEOUT -> new Refused(GateRefusal.BUSY_TRY_AGAIN);
                    case TOO_LONG, PACKET_TOO_LARGE -> new Refused(GateRefusal.VALUE_TOO_LONG);
                    case WRONG_TEXT -> new Refused(GateRefusal.VALUE_UNREADABLE);
                    default -> null;
                };
            }
        }
        return null;
    }
}
