package org.wis.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.gate.SystemWork;

/** Brings the system up: schema, then the checks and steps of {@link FirstSteps}. Until it is done the door admits nobody. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/wis",
        className = "org.wis.operations.PlainDataSource",
        url = "${MPCONFIG=wis.db.url}",
        user = "${MPCONFIG=wis.db.app}",
        password = "${MPCONFIG=wis.db.app.password}",
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 64,
        // After the database was away every pooled connection is dead: one that was idle for a second is asked before it is handed out, and all go when one is dead.
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"})
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Inject
    private Schema schema;
    @EJB
    private FirstSteps firstSteps;
    @Inject
    private Readiness readiness;

    @PostConstruct
    void start() {
        try {
            schema.update();
            SystemWork.run(firstSteps::take);
            readiness.ready();
        } catch (RuntimeException e) {
            readiness.failed(String.valueOf(e.getMessage()));
            LOG.log(Level.SEVERE, "The system cannot start", e);
        }
    }
}
