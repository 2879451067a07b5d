package org.wis.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.gate.Refused;

/** The made-up prefix 99 belongs to the demo: where real women are kept it is refused, so that demo data can never enter. */
@Dependent
class FictitiousRule {

    @Inject
    @ConfigProperty(name = "wis.mode", defaultValue = "production")
    private String mode;

    boolean allows(DivisionCode code) {
        return "demo".equals(mode) || !code.isFictitious();
    }

    void check(DivisionCode code) {
        if (!allows(code)) {
            throw new Refused(DivisionRefusal.DIVISION_FICTITIOUS, code);
        }
    }

    boolean allowsFictitious() {
        return "demo".equals(mode);
    }
}
