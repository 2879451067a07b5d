package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PreferencesServletTest {

    private static final String HOME = "/registry/";

    @Test
    void it_leads_back_to_the_page_and_its_parameters() {
        assertEquals("/training/home.xhtml?x=1&y=2", PreferencesServlet.backTo("http://wis:8080/training/home.xhtml?x=1&y=2", "wis:8080", HOME));
    }

    @Test
    void it_never_leads_to_another_host() {
        assertEquals(HOME, PreferencesServlet.backTo("http://evil.example/registry/home.xhtml", "wis:8080", HOME));
        assertEquals(HOME, PreferencesServlet.backTo("http://wis:8080//evil.example/", "wis:8080", HOME));
        assertEquals(HOME, PreferencesServlet.backTo("no address at all", "wis:8080", HOME));
        assertEquals(HOME, PreferencesServlet.backTo(null, "wis:8080", HOME));
    }
}
