package org.wis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The official time: dates and moments of Asia/Shanghai, in which every deadline of the regulation is counted.
 */
@ApplicationScoped
public class OfficialTime {

    /** The zone of every date in the product. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock = Clock.system(ZONE);

    /** The moment now, with microseconds as the database keeps them; never null. */
    public LocalDateTime now() {
        LocalDateTime now = LocalDateTime.now(clock());
        return now.withNano(now.getNano() / 1000 * 1000);
    }

    /** The day today; never null. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The clock behind it; a test that moves time answers another one here. */
    protected Clock clock() {
        return clock;
    }
}
