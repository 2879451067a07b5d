package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredSettingsTest {

    private static final Path PROJECT = Path.of("/a project");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    private Settings read() {
        return new ConfiguredSettings(properties::get, variables::get).read(PROJECT);
    }

    @Test
    void without_any_setting_data_lie_in_the_project() {
        Settings settings = read();
        assertEquals(PROJECT.resolve(".wis"), settings.data());
        assertEquals(new Ports(8080, 14848, 13306), settings.ports());
        assertEquals(PROJECT.resolve("ear/target/wis-portal.ear"), settings.application().orElseThrow());
        assertEquals("demo", settings.mode());
        assertTrue(settings.external().isEmpty());
    }

    @Test
    void a_property_wins_over_a_variable() {
        variables.put("WIS_PORT", "9001");
        assertEquals(9001, read().ports().http());
        properties.put("wis.port", "9002");
        assertEquals(9002, read().ports().http());
    }

    @Test
    void an_existing_database_needs_all_five_variables() {
        variables.put("WIS_DB_URL", "jdbc:mariadb://db/wis");
        variables.put("WIS_DB_OWNER", "o");
        CannotStart refused = assertThrows(CannotStart.class, this::read);
        assertTrue(refused.english().endsWith("WIS_DB_OWNER_PASSWORD, WIS_DB_APP, WIS_DB_APP_PASSWORD."), refused.english());
        variables.put("WIS_DB_OWNER_PASSWORD", "op");
        variables.put("WIS_DB_APP", "a");
        variables.put("WIS_DB_APP_PASSWORD", "ap");
        DatabaseAccess access = read().external().orElseThrow();
        assertEquals(new DatabaseAccess("jdbc:mariadb://db/wis", new Login("o", "op"), new Login("a", "ap")), access);
        assertTrue(!access.toString().contains("op") && !access.toString().contains("ap,"), "passwords must not be printed");
    }

    @Test
    void a_port_must_be_a_number() {
        properties.put("wis.port", "http");
        assertTrue(assertThrows(CannotStart.class, this::read).english().contains("wis.port must be a whole number"));
    }

    @Test
    void the_amount_of_made_up_women_reaches_the_server() {
        variables.put("WIS_DEMO_WOMEN", "S");
        assertEquals("S", read().environment().get("WIS_DEMO_WOMEN"));
    }

    @Test
    void there_are_two_modes() {
        properties.put("wis.mode", "production");
        assertEquals("production", read().mode());
        properties.put("wis.mode", "test");
        assertThrows(CannotStart.class, this::read);
    }
}
