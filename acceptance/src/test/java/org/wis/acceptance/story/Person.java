package org.wis.acceptance.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wis.acceptance.Browser;
import org.wis.acceptance.BrowserSession;
import org.wis.acceptance.TestSystem;
import org.wis.account.DemoAccount;

/** A person at the screen, signed in. */
final class Person implements AutoCloseable {

    private static final int OK = 200;
    /** Cookies of those who signed in, by account. */
    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

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

    /**
     * Signs in by the interface for programs; the session is the same. Who is signed in from a test before goes on in that session, in a browser of her own:
     * a one-time code counts once, so signing in anew would mean waiting for the next.
     */
    static Person signedIn(String username) {
        TestSystem.filled();
        Person person = new Person(Browser.open());
        if (!person.goesOn(username)) {
            person.signsIn(username);
        }
        return person;
    }

    private boolean goesOn(String username) {
        BrowserContext browser = page().context();
        browser.addCookies(SIGNED_IN.getOrDefault(username, List.of()));
        if (browser.cookies().isEmpty()) {
            return false;
        }
        if (browser.request().get("/registry/home.xhtml", RequestOptions.create().setMaxRedirects(0)).status() == OK) {
            return true;
        }
        browser.clearCookies();
        return false;
    }

    private void signsIn(String username) {
        BrowserContext browser = page().context();
        var answer = browser.request().post("/registry/api/v1/session",
                RequestOptions.create().setData(Map.of("username", username, "password", DemoAccount.PASSWORD, "code", Codes.next(username))));
        if (answer.status() != OK) {
            throw new IllegalStateException("not signed in as " + username + ": " + answer.status() + " " + answer.text());
        }
        SIGNED_IN.put(username, browser.cookies());
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
