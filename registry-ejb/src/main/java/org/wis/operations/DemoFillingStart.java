package org.wis.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wis.gate.SystemState;
import org.wis.operations.synthetic.SyntheticPlan;
import org.wis.operations.synthetic.SyntheticSize;
import org.wis.time.OfficialTime;

/** Fills a demo once the system is up, beside the people who already use it. {@code wis.demo.women} says how much: DEMO (default), S or NONE. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoFillingStart {

    private static final Logger LOG = Logger.getLogger(DemoFillingStart.class.getName());
    private static final String NONE = "NONE";

    @Inject
    private Mode mode;
    @Inject
    private SystemState system;
    @Inject
    private DemoFilling filling;
    @Inject
    private DemoApplications applications;
    @Inject
    private FillingRecord record;
    @Inject
    private OfficialTime time;
    @Inject
    @ConfigProperty(name = "wis.demo.women", defaultValue = "DEMO")
    private String women;
    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        String size = women.strip().toUpperCase(Locale.ROOT);
        if (mode.isDemo() && system.isReady() && !NONE.equals(size)) {
            SyntheticPlan plan = new SyntheticPlan(SyntheticSize.valueOf(size), SyntheticPlan.DEMO_SEED, time.today());
            executor.execute(() -> fill(plan));
        }
    }

    private void fill(SyntheticPlan plan) {
        long start = System.nanoTime();
        try {
            FillingReport report = filling.fill(plan);
            applications.make();
            record.keep(plan, report);
            LOG.log(Level.INFO, "Demo filled in {0} s: {1}; {2}", new Object[] {(System.nanoTime() - start) / 1_000_000_000, report, plan.title()});
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The demo could not be filled; the next start goes on with it", e);
        }
    }
}
