package org.wis.acceptance;

import java.util.Map;
import org.wis.launcher.RunningSystem;

/**
 * A second system, without an application: Arquillian deploys there the delivered application together with the tests that run inside it. Its database
 * is its own, so a moved clock disturbs no other test. The demo's people are there, its women are not: nobody but the tests writes.
 */
public final class ContainerSystem {

    private static final OneSystem SYSTEM = new OneSystem("container", settings -> settings.with(Map.of("WIS_DEMO_WOMEN", "NONE")));

    private ContainerSystem() {
    }

    /** The running system, started at the first call; never null. */
    public static RunningSystem get() {
        return SYSTEM.get();
    }

    static void close() {
        SYSTEM.close();
    }
}
