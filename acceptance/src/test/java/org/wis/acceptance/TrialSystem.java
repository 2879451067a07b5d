package org.wis.acceptance;

import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.wis.acceptance.trial.DeskEnvironment;
import org.wis.acceptance.trial.DeskFilter;
import org.wis.acceptance.trial.DeskServlet;
import org.wis.acceptance.trial.PeopleServlet;
import org.wis.acceptance.trial.TrialAccounts;
import org.wis.acceptance.trial.TrialCard;
import org.wis.acceptance.trial.TrialCounty;
import org.wis.launcher.RunningSystem;

/**
 * A third system of its own data folder, for races and crashes: the delivered application with the desk of {@link org.wis.acceptance.trial} beside it.
 */
public final class TrialSystem {

    private static final OneSystem SYSTEM = new OneSystem("trial", settings -> settings.with(Map.of("WIS_DEMO_WOMEN", "NONE"))
        .deploying(application(), "/registry/health"));

    private TrialSystem() {
    }

    /** The running system, started at the first call; never null. */
    public static RunningSystem get() {
        return SYSTEM.get();
    }

    static void close() {
        SYSTEM.close();
    }

    private static Path application() {
        Path ear = ProjectFiles.target().resolve("trial.ear");
        PortalArchive.with(DeskEnvironment.class, DeskFilter.class, DeskServlet.class, PeopleServlet.class, TrialCard.class, TrialCounty.class)
                .inRegistry(TrialAccounts.class).deployment().as(ZipExporter.class).exportTo(ear.toFile(), true);
        return ear;
    }
}
