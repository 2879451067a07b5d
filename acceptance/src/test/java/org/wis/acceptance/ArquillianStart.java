package org.wis.acceptance;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.wis.launcher.RunningSystem;

/**
 * Starts {@link ContainerSystem} before Arquillian reads {@code arquillian.xml}, and tells it there where the server is.
 */
public final class ArquillianStart implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    /** Made by Arquillian. */
    public static final class Starter {

        private static final int BEFORE_CONFIGURATION = 100;

        /** Called first of all when Arquillian starts. */
        public void start(@Observes(precedence = BEFORE_CONFIGURATION) ManagerStarted event) {
            RunningSystem system = ContainerSystem.get();
            System.setProperty("wis.container.adminPort", String.valueOf(system.adminPort()));
            System.setProperty("wis.container.httpPort", String.valueOf(system.baseUrl().getPort()));
            System.setProperty("wis.container.adminUser", system.admin().user());
            System.setProperty("wis.container.adminPassword", system.admin().password());
        }
    }
}
