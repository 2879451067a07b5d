package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.operations.synthetic.SyntheticPlan;

/** Leaves in the trail that made-up data came in, and what became of them. */
@Dependent
class FillingRecord {

    @Inject
    private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(SyntheticPlan plan, FillingReport report) {
        audit.record(AuditKind.SYSTEM, "DEMO_FILLED", plan.size().name(), report + "; " + plan.title());
    }
}
