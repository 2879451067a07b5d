package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date under the owner account; the application's own account has no right to change it. */
@Dependent
class Schema {

    @Inject
    @ConfigProperty(name = "wis.db.url")
    private String url;
    @Inject
    @ConfigProperty(name = "wis.db.owner")
    private String owner;
    @Inject
    @ConfigProperty(name = "wis.db.owner.password")
    private String ownerPassword;
    @Inject
    @ConfigProperty(name = "wis.db.app")
    private String application;
    @Inject
    @ConfigProperty(name = "wis.db.app.host", defaultValue = "%")
    private String applicationHost;

    void update() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, owner, ownerPassword)
                .locations("classpath:db/migration")
                .placeholders(Map.of("database", databaseName(), "app_user", application, "app_host", applicationHost))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private String databaseName() {
        String path = url.substring(url.lastIndexOf('/') + 1);
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
