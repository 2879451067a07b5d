package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wis.time.OfficialTime;

/** Ends one sitting whose time is over, in a transaction of its own, so that one that fails holds up no other. */
@Dependent
class SittingClosing {

    @Inject
    private Sittings sittings;
    @Inject
    private SittingEnd endings;
    @Inject
    private OfficialTime time;

    /** The oldest of those that wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<SittingId> over() {
        return sittings.over(time.now());
    }

    /** Ends one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void close(SittingId id) {
        endings.before(sittings.placeOf(id));
        endings.end(sittings.get(id), time.now());
    }
}
