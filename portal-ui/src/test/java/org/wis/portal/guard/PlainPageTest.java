package org.wis.portal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wis.portal.Language;
import org.wis.portal.Words;

class PlainPageTest {

    @Test
    void what_came_from_outside_cannot_become_markup() {
        String page = PlainPage.write("/registry", new Words(), Language.EN, Map.of("title", "t", "text", "<script>alert(1)</script>", "back", "\"><b>", "action", "a"));
        assertFalse(page.contains("<script>"));
        assertFalse(page.contains("<b>"));
        assertTrue(page.contains("&lt;script&gt;"));
    }

    @Test
    void the_way_back_leads_only_to_our_own_pages() {
        assertEquals("/registry/cases/card.xhtml?case=990102-1", ErrorServlet.back("/registry/cases/card.xhtml?case=990102-1", "/registry/"));
        assertEquals("/registry/", ErrorServlet.back("//evil.example/x.xhtml", "/registry/"));
        assertEquals("/registry/", ErrorServlet.back("https://evil.example/x.xhtml", "/registry/"));
        assertEquals("/registry/", ErrorServlet.back("/registry/x.xhtml\" onclick=\"x", "/registry/"));
        assertEquals("/registry/", ErrorServlet.back(null, "/registry/"));
    }
}
