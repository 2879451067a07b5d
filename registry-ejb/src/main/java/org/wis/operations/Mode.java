package org.wis.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the system runs as a demo with fictitious data, or for real. Set by {@code wis.mode}; anything but {@code demo} is production. */
@ApplicationScoped
public class Mode {

    @Inject
    @ConfigProperty(name = "wis.mode", defaultValue = "production")
    private String mode;

    /** Whether fictitious data, the division prefix 99 and documented passwords are allowed. */
    public boolean isDemo() {
        return "demo".equals(mode);
    }
}
