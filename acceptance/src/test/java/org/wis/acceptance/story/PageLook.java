package org.wis.acceptance.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at pages of one person: each shows, every word is there, nothing hangs over the edge, axe finds nothing serious (WCAG 2.2 AA), the Tab key reaches the content. */
final class PageLook {

    private static final String LINKS = "() => [...document.querySelectorAll('nav.wis-menu a, .wis-me-menu a, main a')].map(link => link.href)"
            + ".filter(href => href.startsWith(location.origin)).map(href => href.substring(location.origin.length))";
    /** Of which elements the content is built: the same ones need not be tried by axe again. */
    private static final String BUILD = "() => [...new Set([...document.querySelectorAll('main *')].map(one => one.tagName + '.' + one.getAttribute('class') + '.' + one.getAttribute('role')))]"
            + ".sort().join(' ')";
    /** Styles and scripts are there then; nothing here waits for the icons. */
    private static final Page.NavigateOptions AT_ONCE = new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);
    private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();
    private static final String FACTS = "() => ({h1: (document.querySelector('h1') || {innerText: ''}).innerText.trim(), lang: document.documentElement.lang,"
            + " over: document.documentElement.scrollWidth - window.innerWidth, help: (document.querySelector('.wis-top-link[href*=help]') || {search: ''}).search})";

    private final Person person;
    private final String username;
    private final boolean barred;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> fresh = new HashSet<>();

    PageLook(Person person, String username) {
        this(person, username, false);
    }

    /** @param barred whether she may not write now, so that a page may be a refusal, which must then tell the reasons with their article */
    PageLook(Person person, String username, boolean barred) {
        this.person = person;
        this.username = username;
        this.barred = barred;
    }

    /** What was found wrong so far, each with the page it was found on. */
    List<String> faults() {
        return faults;
    }

    /** From now on the pages are in this language: zh or en. */
    void language(String code) {
        person.go("/registry/preferences?language=" + code);
    }

    /**
     * Opens a page in Chinese and looks at it. What is built of elements that no page before had is also tried by axe and kept as a picture.
     *
     * @return the addresses to which it leads
     */
    @SuppressWarnings("unchecked")
    List<String> look(String path) {
        String where = username + " zh " + path;
        if (!opens(person.page().navigate(path, AT_ONCE).status(), where)) {
            return List.of();
        }
        shows(where, "zh");
        List<String> links = (List<String>) person.page().evaluate(LINKS);
        if (TRIED.add(key(path) + person.page().evaluate(BUILD))) {
            fresh.add(key(path));
            picture("zh", path);
            // Our pages have no frames: axe need not open a page of its own to gather what it found in them.
            new AxeBuilder(person.page()).setLegacyMode(true).analyze().getViolations().stream()
                    .filter(violation -> "serious".equals(violation.getImpact()) || "critical".equals(violation.getImpact()))
                    .forEach(violation -> faults.add(where + ": " + violation.getId() + " at " + violation.getNodes().get(0).getTarget()));
        }
        if (!tabReachesMain()) {
            faults.add(where + ": the Tab key does not reach the content");
        }
        return links;
    }

    /** The same page in English: in the browser where it was new, else only its words. */
    void lookInEnglish(String path) {
        String where = username + " en " + path;
        if (fresh.contains(key(path))) {
            if (opens(person.page().navigate(path, AT_ONCE).status(), where)) {
                shows(where, "en");
                picture("en", path);
            }
            return;
        }
        APIResponse answer = person.page().context().request().get(path);
        if (!barred || answer.status() != 403) {
            words(where, "en", answer.status() + " " + answer.text());
        }
    }

    private boolean opens(int status, String where) {
        boolean explained = status == 403 && barred && person.find(".wis-refusal li[data-code] .wis-law").count() > 0;
        if (status != 200 && !explained) {
            faults.add(where + ": status " + status);
        }
        return status == 200;
    }

    private void picture(String language, String path) {
        person.session().screenshot("page-" + language + "-" + username + key(path).replaceAll("[^A-Za-z_]+", "-"));
    }

    private void words(String where, String language, String answer) {
        if (!answer.startsWith("200 ") || answer.contains("⟦") || !answer.contains("lang=\"" + language)) {
            faults.add(where + ": status, language or a word is wrong: " + answer.substring(0, Math.min(answer.length(), 80)).strip());
        }
    }

    @SuppressWarnings("unchecked")
    private void shows(String where, String language) {
        String text = person.page().innerText("body");
        if (text.contains("⟦") || text.contains("???")) {
            faults.add(where + ": a word is missing: " + text.replaceAll("(?s).*?(⟦[^⟧]*⟧|\\?\\?\\?[^?]*).*", "$1"));
        }
        var facts = (Map<String, Object>) person.page().evaluate(FACTS);
        if (String.valueOf(facts.get("h1")).isEmpty()) {
            faults.add(where + ": no heading");
        }
        if (!String.valueOf(facts.get("lang")).startsWith(language)) {
            faults.add(where + ": speaks " + facts.get("lang"));
        }
        if (((Number) facts.get("over")).intValue() > 0) {
            faults.add(where + ": " + facts.get("over") + " pixels wider than the screen");
        }
        if (!String.valueOf(facts.get("help")).startsWith("?chapter=")) {
            faults.add(where + ": leads to no chapter of the manual");
        }
    }

    /** By the skip link, then one Tab into the content; a page without anything to press is reached by the skip link alone. */
    private boolean tabReachesMain() {
        person.page().keyboard().press("Tab");
        person.page().keyboard().press("Enter");
        person.page().keyboard().press("Tab");
        Object inside = person.page().evaluate("() => { const main = document.getElementById('content');"
                + " return main.contains(document.activeElement) || !main.querySelector('a,button,input,select,summary'); }");
        return Boolean.TRUE.equals(inside);
    }

    /** What makes a page another page: its path, and which act its form does. Another woman's card is the same page. */
    static String key(String address) {
        URI uri = URI.create(address);
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        String act = query.replaceAll("(^|.*&)act=([A-Z_]+).*", "$2");
        return uri.getPath() + (act.equals(query) ? "" : "!" + act);
    }
}
