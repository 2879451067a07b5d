package org.wis.acceptance.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.wis.acceptance.Browser;
import org.wis.acceptance.BrowserSession;
import org.wis.acceptance.TestSystem;
import org.wis.account.DemoAccount;

/** A person at the screen, signed in. */
final class Person implements AutoCloseable {

    private final BrowserSession session;

    /** The first page after a start is slow on a small machine; nothing waits longer than it must. */
    private static final int PATIENCE_MILLIS = 120_000;

    private Person(BrowserSession session) {
        this.session = session;
        session.page().setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS / 4.0);
    }

    /** Signs in on the sign-in page, by keyboard, as people do. */
    static Person atTheDoor(String username) {
        TestSystem.filled();
        Person person = new Person(Browser.open());
        Page page = person.page();
        page.navigate("/registry/login.xhtml");
        page.locator("#username").fill(username);
        page.locator("#username").press("Tab");
        page.keyboard().type(DemoAccount.PASSWORD);
        page.keyboard().press("Enter");
        page.locator("#code").fill(Codes.next(username));
        page.keyboard().press("Enter");
        page.waitForURL("**/home.xhtml");
        return person;
    }

    /** Signs in by the interface for programs; the session is the same. */
    static Person signedIn(String username) {
        TestSystem.filled();
        Person person = new Person(Browser.open());
        var answer = person.page().context().request().post("/registry/api/v1/session",
                RequestOptions.create().setData(Map.of("username", username, "password", DemoAccount.PASSWORD, "code", Codes.next(username))));
        if (answer.status() != 200) {
            throw new IllegalStateException("not signed in as " + username + ": " + answer.status() + " " + answer.text());
        }
        return person;
    }

    Page page() {
        return session.page();
    }

    BrowserSession session() {
        return session;
    }

    Locator find(String selector) {
        return session.page().locator(selector);
    }

    void go(String path) {
        session.page().navigate(path);
    }

    @Override
    public void close() {
        session.close();
    }
}
