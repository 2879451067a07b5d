package org.wis.gate;

import java.util.Optional;

/** Knows the division and state of the things of one feature, so that the gate need not know the feature. A CDI bean of the feature implements it. */
public interface TargetFinder {

    /**
     * The target behind a parameter marked {@link On}.
     *
     * @param subject the argument, never null
     * @return empty when it is not a thing of this feature
     * @throws Refused when it is, but does not exist
     */
    Optional<Target> find(Object subject);
}
