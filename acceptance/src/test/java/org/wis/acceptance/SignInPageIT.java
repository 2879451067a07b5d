package org.wis.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What anyone sees first. */
class SignInPageIT {

    @Test
    void a_stranger_is_asked_to_sign_in_and_nothing_is_fetched_from_outside() {
        try (BrowserSession stranger = Browser.open()) {
            stranger.page().navigate("/registry/");
            assertThat(stranger.page().locator("input[type=password]")).isVisible();
            assertThat(stranger.page().locator("html")).hasAttribute("lang", java.util.regex.Pattern.compile("zh.*"));
            stranger.screenshot("sign-in");
            assertEquals(List.of(), stranger.outsideRequests());
        }
    }
}
