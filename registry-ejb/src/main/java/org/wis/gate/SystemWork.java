package org.wis.gate;

/** Marks work that the system does by itself (start-up, timers), which no person can ask for. */
public final class SystemWork {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> Boolean.FALSE);

    private SystemWork() {
    }

    /** Runs work of the system on this thread. Only the start-up calls it; an architecture test holds that. */
    public static void run(Runnable work) {
        RUNNING.set(Boolean.TRUE);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
    }

    static boolean isRunning() {
        return RUNNING.get();
    }
}
