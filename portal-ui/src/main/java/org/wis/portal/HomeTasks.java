package org.wis.portal;

import java.util.List;
import org.wis.gate.SignedIn;

/**
 * A source of rows for the home page. A feature brings a CDI bean that implements it, in portal-ui so that all three applications count alike.
 * It asks the feature's use cases, which the gate judges like any other; it answers fast, since the top bar counts the rows on every page.
 */
public interface HomeTasks {

    /** The rows for this person; may be empty, never null. */
    List<HomeTask> of(SignedIn who);
}
