package org.wis.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wis.launcher.RunningSystem;

/** What the started system does not offer to anybody. */
class ClosedSystemIT {

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void both_servers_listen_on_loopback_and_on_three_ports_only() throws IOException {
        RunningSystem system = TestSystem.get();
        Set<Integer> ports = new TreeSet<>();
        for (long pid : system.processIds()) {
            for (String address : ListeningSockets.of(pid)) {
                assertTrue(ListeningSockets.isLoopback(address), address);
                ports.add(ListeningSockets.port(address));
            }
        }
        int database = URI.create(system.database().url().substring("jdbc:".length())).getPort();
        assertEquals(new TreeSet<>(Set.of(system.baseUrl().getPort(), system.adminPort(), database)), ports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/metrics", "/openapi"})
    void the_servers_own_pages_are_off(String path) throws Exception {
        int status = get(TestSystem.get().baseUrl().resolve(path)).statusCode();
        assertTrue(status == 403 || status == 404, path + " answers " + status);
    }

    @Test
    void no_header_tells_which_server_it_is() throws Exception {
        HttpResponse<String> answer = get(TestSystem.get().baseUrl().resolve("/registry/health"));
        assertEquals(200, answer.statusCode());
        assertFalse(answer.headers().firstValue("Server").isPresent(), answer.headers().toString());
        assertFalse(answer.headers().firstValue("X-Powered-By").isPresent(), answer.headers().toString());
    }

    @Test
    void the_administration_asks_for_a_password() throws Exception {
        URI admin = URI.create("http://127.0.0.1:" + TestSystem.get().adminPort() + "/management/domain");
        assertEquals(401, get(admin).statusCode());
    }

    @Test
    void no_database_account_works_without_its_password() {
        String url = TestSystem.get().database().url();
        for (String user : new String[] {"root", "wis_owner", "wis_app", ""}) {
            assertThrows(SQLInvalidAuthorizationSpecException.class, () -> DriverManager.getConnection(url, user, "").close(), user);
        }
    }

    @Test
    void the_database_runs_with_the_settings_its_guard_rests_on() throws SQLException {
        try (Connection owner = TestSystem.get().database().asOwner(); Statement statement = owner.createStatement();
             ResultSet row = statement.executeQuery("SELECT @@secure_timestamp, @@innodb_flush_log_at_trx_commit, @@collation_database, @@time_zone, @@binlog_format")) {
            assertTrue(row.next());
            assertEquals("YES", row.getString(1));
            assertEquals(1, row.getInt(2));
            assertEquals("utf8mb4_uca1400_as_cs", row.getString(3));
            assertEquals("+08:00", row.getString(4));
            assertEquals("ROW", row.getString(5));
        }
    }

    @Test
    void passwords_lie_in_a_file_for_its_owner_only() throws IOException {
        Path secrets = TestSystem.get().databaseFolder().resolveSibling("secrets.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.getParent())));
    }
}
