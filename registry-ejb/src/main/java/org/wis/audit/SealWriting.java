package org.wis.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.wis.time.OfficialTime;

/** One seal in a transaction of its own. */
@Dependent
class SealWriting {

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    @Inject
    private Trail trail;
    @Inject
    private OfficialTime time;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal(long bound, int limit) {
        return trail.seal(bound, limit, stored(time.now()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long highestLine() {
        return trail.highestLine();
    }

    static String stored(LocalDateTime moment) {
        return STORED.format(moment);
    }
}
