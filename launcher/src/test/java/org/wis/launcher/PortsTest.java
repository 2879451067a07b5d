package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_together_with_the_setting_that_changes_it() throws IOException {
        Ports free = Ports.free();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(free.http(), free.admin(), taken.getLocalPort());
            CannotStart refused = assertThrows(CannotStart.class, () -> ports.requireFree(true));
            assertTrue(refused.english().contains("Port " + taken.getLocalPort() + " is already taken"), refused.english());
            assertTrue(refused.english().contains("-Dwis.mariadb.port="), refused.english());
            assertTrue(refused.chinese().contains("已被其他程序占用"), refused.chinese());
        }
    }

    @Test
    void the_port_of_a_database_that_is_not_started_does_not_matter() throws IOException {
        Ports free = Ports.free();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(free.http(), free.admin(), taken.getLocalPort());
            assertDoesNotThrow(() -> ports.requireFree(false));
        }
    }

    @Test
    void a_port_that_cannot_exist_is_refused() {
        CannotStart refused = assertThrows(CannotStart.class, () -> new Ports(70000, 1, 1).requireFree(false));
        assertTrue(refused.english().contains("not between 1 and 65535"), refused.english());
    }

    @Test
    void free_ports_differ() {
        Ports ports = Ports.free();
        assertEquals(3, Set.of(ports.http(), ports.admin(), ports.database()).size());
    }
}
