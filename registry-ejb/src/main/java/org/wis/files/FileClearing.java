package org.wis.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.time.OfficialTime;

/** Clears the content of files that were kept long enough, every night. */
@Stateless
public class FileClearing {

    @Inject
    ImportRuns runs;
    @Inject
    FileSafe safe;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /** Clears what is kept past its day. */
    @Does(Action.CLEAR_IMPORTS)
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void clear() {
        runs.expired(time.today()).forEach(run -> {
            safe.clear(run);
            audit.record(AuditKind.SYSTEM, Action.CLEAR_IMPORTS.name(), run.id().toString(), "content cleared");
        });
    }
}
