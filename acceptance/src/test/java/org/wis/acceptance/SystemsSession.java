package org.wis.acceptance;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops what the tests of a run have started, when the run ends or is cut short. */
public final class SystemsSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Runtime.getRuntime().addShutdownHook(new Thread(SystemsSession::closeSystems, "stop test systems"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            Browser.close();
        } finally {
            closeSystems();
        }
    }

    private static void closeSystems() {
        try {
            TestSystem.close();
        } finally {
            try {
                ContainerSystem.close();
            } finally {
                TrialSystem.close();
            }
        }
    }
}
