package org.wis.acceptance.bench;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;
import org.wis.certapplication.ApplicationFilter;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationIssuing;
import org.wis.certapplication.ApplicationLine;
import org.wis.certapplication.ApplicationReading;
import org.wis.certapplication.ApplicationState;
import org.wis.certapplication.BulkRun;
import org.wis.division.DivisionCode;
import org.wis.staff.Decision;

/** Certificates issued in bulk on applications that were laid ready, in pieces of a second as the page asks for them; each in a transaction of its own. */
@Dependent
class IssueRun {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int MOST = 2000;

    @EJB
    private ApplicationReading reading;
    @EJB
    private ApplicationIssuing issuing;

    /** Issues all that wait in a county; one round whatever the time allowed. */
    Times run(DivisionCode county) {
        List<ApplicationId> waiting = reading.list(county, new ApplicationFilter(ApplicationState.EXAM_PASSED, null), 0, MOST).stream().map(ApplicationLine::id).toList();
        BulkRun<ApplicationId> run = new BulkRun<>(waiting);
        Decision approval = new Decision("示卫发〔2026〕1000号", "批量签发");
        Times times = new Times();
        while (!run.isOver()) {
            long start = System.nanoTime();
            int before = run.getDone();
            run.work(AT_ONCE, id -> issuing.issue(id, null, approval));
            times.add("issued", 0, List.of((long) run.getDone() - before));
            times.add("piece", 0, List.of(System.nanoTime() - start));
        }
        if (!run.getFaults().isEmpty()) {
            throw new IllegalStateException(run.getFaults().size() + " were not issued, the first: " + run.getFaults().get(0));
        }
        return times;
    }
}
