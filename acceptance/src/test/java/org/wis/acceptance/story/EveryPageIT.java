package org.wis.acceptance.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wis.acceptance.Browser;
import org.wis.acceptance.BrowserSession;

/**
 * Every page of every role, found by following the menu and the links on the pages, in both languages. A page that nobody links is no page for people; the
 * pages named here are the ones that must be found, so that a menu that lost one is noticed.
 */
class EveryPageIT {

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("he", List.of("/registry/home.xhtml", "/training/sessions/nominate.xhtml", "/training/own/sessions.xhtml", "/training/certificates/list.xhtml", "/training/certificates/detail.xhtml",
                        "/training/certificates/act.xhtml!SUSPEND_AT_ONCE", "/training/certificates/act.xhtml!PROPOSE_SUSPENSION",
                        "/training/certificates/endorsing.xhtml", "/training/certificates/written.xhtml", "/training/applications/list.xhtml", "/training/applications/detail.xhtml", "/training/staff/list.xhtml", "/training/staff/person.xhtml", "/training/staff/register.xhtml",
                        "/training/staff/act.xhtml!APPOINT", "/training/staff/act.xhtml!LEAVE", "/training/staff/act.xhtml!END_POST", "/training/staff/act.xhtml!PLEDGE",
                        "/training/foresight.xhtml", "/training/planner/plan.xhtml", "/training/staff/acting.xhtml", "/training/staff/emergency.xhtml", "/training/staff/emergency-propose.xhtml", "/registry/parameters.xhtml",
                        "/training/staff/gaps.xhtml", "/training/staff/gaps-transfer.xhtml", "/training/hours.xhtml", "/training/hours-person.xhtml",
                        "/training/held/list.xhtml", "/training/outside/list.xhtml", "/training/outside/enter.xhtml", "/training/notices.xhtml")),
                Arguments.of("wu", List.of("/registry/home.xhtml", "/training/notices.xhtml", "/registry/standing.xhtml", "/registry/cases/search.xhtml", "/registry/cases/open.xhtml", "/registry/cases/card.xhtml",
                        "/registry/cases/history.xhtml", "/registry/cases/moves.xhtml", "/registry/password.xhtml", "/registry/second-factor.xhtml", "/registry/help.xhtml",
                        "/registry/divisions/index.xhtml", "/training/home.xhtml", "/assessment/home.xhtml")),
                Arguments.of("chen", List.of("/registry/home.xhtml", "/registry/standing.xhtml", "/training/applications/own.xhtml", "/training/home.xhtml", "/registry/cases/open.xhtml")),
                Arguments.of("zheng", List.of("/registry/home.xhtml", "/training/plans/plan.xhtml", "/training/sessions/calendar.xhtml", "/training/sessions/edit.xhtml",
                        "/training/sessions/detail.xhtml", "/training/sessions/courses.xhtml", "/training/sessions/feasibility.xhtml", "/training/sessions/requests.xhtml",
                        "/training/foresight.xhtml", "/training/planner/plan.xhtml", "/training/certificates/list.xhtml", "/training/staff/list.xhtml", "/training/staff/person.xhtml")),
                Arguments.of("gao", List.of("/registry/home.xhtml", "/training/applications/bulk.xhtml", "/training/certificates/endorsing.xhtml", "/training/certificates/issue.xhtml", "/training/certificates/act.xhtml!SUSPEND", "/training/certificates/act.xhtml!ENDORSE",
                        "/training/certificates/act.xhtml!REVOKE", "/training/certificates/act.xhtml!CANCEL", "/training/staff/act.xhtml!SUSPEND_ENTRY", "/training/standing/enter.xhtml",
                        "/training/staff/emergency.xhtml", "/training/staff/freeze.xhtml", "/training/staff/gaps.xhtml", "/training/staff/gaps-norm.xhtml", "/registry/divisions/import.xhtml", "/registry/audit.xhtml", "/training/files/import.xhtml", "/training/files/report.xhtml", "/registry/parameters.xhtml")),
                Arguments.of("luo", List.of("/registry/home.xhtml", "/registry/accounts.xhtml", "/registry/accounts-open.xhtml")),
                Arguments.of("ma", List.of("/registry/home.xhtml", "/registry/audit.xhtml")));
    }

    /** The one with the most pages first, two people at a time: each only looks, in a browser of her own. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    @Execution(ExecutionMode.CONCURRENT)
    void every_page_is_whole_in_both_languages_and_open_to_everybody(String username, List<String> expected) {
        try (Person person = Person.signedIn(username)) {
            PageLook look = new PageLook(person, username, username.equals("chen"));
            look.language("zh");
            Map<String, String> pages = walk(look);
            look.language("en");
            pages.values().forEach(look::lookInEnglish);
            TreeSet<String> lost = new TreeSet<>(expected);
            lost.removeAll(pages.keySet());
            assertEquals(new TreeSet<>(), lost, "pages that no link leads to, of those found: " + pages.keySet());
            assertTrue(look.faults().isEmpty(), String.join("\n", look.faults()));
            assertEquals(List.of(), person.session().outsideRequests());
        }
    }

    /** Follows every link to a page not seen yet. @return one address of each page, by what makes it a page of its own */
    private static Map<String, String> walk(PageLook look) {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of("/registry/home.xhtml"));
        while (!next.isEmpty()) {
            String path = next.poll();
            if (path.split("\\?")[0].endsWith(".xhtml") && seen.putIfAbsent(PageLook.key(path), path) == null) {
                next.addAll(look.look(path));
            }
        }
        return seen;
    }

    @Test
    void the_pages_before_signing_in_and_for_what_is_not_there_speak_both_languages() {
        List<String> faults = new ArrayList<>();
        try (BrowserSession nobody = Browser.open()) {
            Map<String, Integer> pages = Map.of("/registry/login.xhtml", 200, "/training/check.xhtml", 200, "/registry/help.xhtml?chapter=sign-in", 200, "/registry/error/expired", 200);
            for (String language : List.of("zh", "en")) {
                nobody.page().navigate("/registry/preferences?language=" + language);
                pages.forEach((path, status) -> {
                    int answer = nobody.page().navigate(path).status();
                    String lang = String.valueOf(nobody.page().evaluate("() => document.documentElement.lang"));
                    if (answer != status || !lang.startsWith(language) || nobody.page().innerText("body").contains("⟦")) {
                        faults.add(language + " " + path + ": " + answer + " " + lang);
                    }
                });
            }
        }
        assertEquals(List.of(), faults);
    }
}
