package org.wis.acceptance;

import com.microsoft.playwright.Page;
import java.time.Clock;
import org.wis.account.DemoAccount;
import org.wis.account.SessionWork;

/** Signs in a person of the demo in a browser of her own, with the documented password and second factor. */
final class DemoSignIn {

    private DemoSignIn() {
    }

    /** Her browser, on her home page. A one-time code works once, so nobody may be signed in twice within half a minute. */
    static BrowserSession of(String username) {
        BrowserSession session = Browser.open();
        Page page = session.page();
        page.navigate("/registry/login.xhtml");
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemoAccount.PASSWORD);
        page.locator("#go").click();
        page.locator("#code").fill(SessionWork.code(DemoAccount.SECRET, Clock.systemUTC().instant()));
        page.locator("#finish").click();
        page.waitForURL("**/home.xhtml");
        return session;
    }
}
