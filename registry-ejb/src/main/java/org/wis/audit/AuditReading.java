package org.wis.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.Reads;

/** Reads the trail, youngest lines first, page by page backwards: as quick on the millionth line as on the first. */
@Stateless
public class AuditReading {

    private static final int MOST = 500;

    @Inject
    private Trail trail;

    /**
     * A page of lines.
     *
     * @param filter which
     * @param before only lines with a smaller number; null for the youngest
     * @param limit  most lines, at most 500
     */
    @Reads(Action.READ_AUDIT)
    public List<AuditEntry> page(AuditFilter filter, Long before, int limit) {
        return trail.page(filter, before == null ? Long.MAX_VALUE : before, Math.max(1, Math.min(limit, MOST)));
    }
}
