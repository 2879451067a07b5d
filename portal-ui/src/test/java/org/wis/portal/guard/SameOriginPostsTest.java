package org.wis.portal.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SameOriginPostsTest {

    @Test
    void our_own_page_may_post() {
        assertTrue(SameOriginPosts.comesFromUs("same-origin", "http://wis:8080", null, "wis:8080", false));
        assertTrue(SameOriginPosts.comesFromUs(null, "https://wis.example", null, "wis.example", false));
        assertTrue(SameOriginPosts.comesFromUs(null, "https://wis.example", null, "wis.example:443", false));
        assertTrue(SameOriginPosts.comesFromUs(null, null, "http://wis:8080/registry/home.xhtml", "wis:8080", false));
    }

    @Test
    void another_site_may_not() {
        assertFalse(SameOriginPosts.comesFromUs("cross-site", "http://wis:8080", null, "wis:8080", false));
        assertFalse(SameOriginPosts.comesFromUs("same-site", null, null, "wis:8080", false));
        assertFalse(SameOriginPosts.comesFromUs(null, "http://evil.example", null, "wis:8080", false));
        assertFalse(SameOriginPosts.comesFromUs(null, "null", null, "wis:8080", false));
        assertFalse(SameOriginPosts.comesFromUs(null, "http://wis:8081", null, "wis:8080", false));
        assertFalse(SameOriginPosts.comesFromUs("same-origin", "http://evil.example", null, "wis:8080", false));
        assertFalse(SameOriginPosts.comesFromUs(null, null, "http://wis.evil.example/", "wis", false));
    }

    @Test
    void another_site_may_not_post_to_the_interface_either() {
        assertFalse(SameOriginPosts.comesFromUs(null, "http://evil.example", null, "wis:8080", true));
        assertFalse(SameOriginPosts.comesFromUs("cross-site", null, null, "wis:8080", true));
    }

    @Test
    void only_a_program_may_stay_silent_about_its_origin() {
        assertFalse(SameOriginPosts.comesFromUs(null, null, null, "wis:8080", false));
        assertTrue(SameOriginPosts.comesFromUs(null, null, null, "wis:8080", true));
    }
}
