package org.wis.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.wis.certapplication.ApplicationState;

/** How a state of an application looks; the word beside it says the same. */
@Named("applicationTones")
@ApplicationScoped
public class ApplicationTones {

    /** Tone of a state. */
    public String of(ApplicationState state) {
        return switch (state) {
            case ISSUED -> "ok";
            case APPLIED, COUNTY_REVIEWED, PREFECTURE_REVIEWED, EXAM_PASSED -> "none";
            case RETURNED -> "warn";
            case REJECTED -> "bad";
            case WITHDRAWN -> "none";
        };
    }

    /** Key of the words of a state. */
    public String key(ApplicationState state) {
        return "app.state." + state;
    }
}
