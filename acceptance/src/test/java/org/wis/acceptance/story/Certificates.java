package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.wis.acceptance.BrowserSession;

/** What an officer does to a certificate on its pages, and what the public page then says of it. */
final class Certificates {

    private Certificates() {
    }

    static void decide(Person officer, String number, String act, String document) {
        officer.go("/training/certificates/act.xhtml?number=" + number + "&act=" + act);
        send(officer, document);
    }

    /** Fills what every act asks for, and says yes where the page asks once more. */
    static void send(Person officer, String document) {
        officer.find("#document").fill(document);
        officer.find("#reason").fill("核查证书使用情况");
        officer.find(".wis-save").click();
        Locator yes = officer.find("#send");
        officer.page().waitForCondition(() -> yes.isVisible() || officer.page().url().contains("/detail.xhtml"));
        if (yes.isVisible()) {
            yes.click();
        }
        officer.page().waitForURL("**/detail.xhtml?number=*");
    }

    /** @param question number, check code and what else is asked, as in the address */
    static void says(BrowserSession nobody, String question, String tone, String words) {
        nobody.page().navigate("/training/check.xhtml?" + question);
        assertThat(nobody.page().locator("#answer")).hasAttribute("data-tone", tone);
        assertThat(nobody.page().locator("#answer h2")).containsText(words);
    }
}
