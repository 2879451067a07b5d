package org.wis.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * The official time under a test's control. It runs like the real one until a test makes it stand at a moment. Part of the registry's jar in
 * deployments for tests, never of the delivered one.
 */
@Specializes
@ApplicationScoped
public class SettableTime extends OfficialTime {

    private volatile Clock standing;

    /** From now on it is {@code moment}, in Asia/Shanghai; never null. */
    public void standAt(LocalDateTime moment) {
        standing = Clock.fixed(moment.atZone(ZONE).toInstant(), ZONE);
    }

    /** From now on time runs as in reality. */
    public void run() {
        standing = null;
    }

    @Override
    protected Clock clock() {
        Clock stands = standing;
        return stands == null ? super.clock() : stands;
    }
}
