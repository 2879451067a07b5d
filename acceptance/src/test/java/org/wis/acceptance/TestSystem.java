package org.wis.acceptance;

import org.wis.launcher.RunningSystem;

/**
 * The delivered application in demo mode on a real database and server, shared by all browser and interface tests of a run.
 */
public final class TestSystem {

    private static final OneSystem SYSTEM = new OneSystem("system", settings -> settings.deploying(ProjectFiles.ear(), "/registry/health"));

    private TestSystem() {
    }

    /** The running system, started at the first call; never null. */
    public static RunningSystem get() {
        return SYSTEM.get();
    }

    /** The running system once its demo is filled: from then on nobody but the tests signs in. Never null. */
    public static RunningSystem filled() {
        RunningSystem system = get();
        FilledDemo.await(system.database().url(), system.database().owner().user(), system.database().owner().password());
        return system;
    }

    static void close() {
        SYSTEM.close();
    }
}
