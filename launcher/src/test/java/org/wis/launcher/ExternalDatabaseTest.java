package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    @Test
    void a_server_whose_sessions_may_fake_the_time_is_refused() {
        CannotStart refused = assertThrows(CannotStart.class, () -> ExternalDatabase.requireSecureTimestamp("NO"));
        assertTrue(refused.english().contains("secure_timestamp=YES"), refused.english());
        assertDoesNotThrow(() -> ExternalDatabase.requireSecureTimestamp("YES"));
    }

    @Test
    void a_database_that_is_not_there_is_said_so() {
        Login nobody = new Login("nobody", "nothing");
        DatabaseAccess nowhere = new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + Ports.free().database() + "/wis", nobody, nobody);
        CannotStart refused = assertThrows(CannotStart.class, () -> ExternalDatabase.check(nowhere));
        assertTrue(refused.english().startsWith("Cannot connect to the given MariaDB as WIS_DB_OWNER"), refused.english());
    }
}
