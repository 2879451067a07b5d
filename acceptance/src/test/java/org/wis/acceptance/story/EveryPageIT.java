package org.wis.acceptance.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of a person, in both languages: it shows, every word is there, axe finds nothing serious (WCAG 2.2 AA), and the Tab key reaches its main action. */
class EveryPageIT {

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("wu", List.of("/registry/home.xhtml", "/registry/standing.xhtml", "/registry/cases/search.xhtml", "/registry/cases/open.xhtml",
                        "/registry/password.xhtml", "/registry/second-factor.xhtml", "/registry/help.xhtml", "/registry/divisions/index.xhtml", "/training/home.xhtml",
                        "/assessment/home.xhtml")),
                Arguments.of("he", List.of("/registry/home.xhtml", "/training/certificates/list.xhtml", "/training/staff/list.xhtml", "/registry/parameters.xhtml")),
                Arguments.of("gao", List.of("/registry/home.xhtml", "/training/certificates/list.xhtml", "/training/certificates/issue.xhtml", "/registry/divisions/import.xhtml",
                        "/registry/audit.xhtml", "/registry/parameters.xhtml")),
                Arguments.of("luo", List.of("/registry/home.xhtml", "/registry/accounts.xhtml")),
                Arguments.of("ma", List.of("/registry/audit.xhtml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void every_page_is_whole_in_both_languages_and_open_to_everybody(String username, List<String> pages) {
        List<String> faults = new ArrayList<>();
        try (Person person = Person.signedIn(username)) {
            for (String language : List.of("zh", "en")) {
                person.go("/registry/preferences?language=" + language);
                for (String path : pages) {
                    look(person, path, language, username, faults);
                }
            }
            if (username.equals("wu")) {
                person.go("/registry/cases/search.xhtml");
                String card = person.find(".wis-table tbody tr:first-child a").getAttribute("href");
                String number = card.substring(card.indexOf("case=") + 5);
                for (String page : List.of("card", "history", "moves")) {
                    look(person, "/registry/cases/" + page + ".xhtml?case=" + number, "en", username, faults);
                }
            }
            assertEquals(List.of(), person.session().outsideRequests());
        }
        assertTrue(faults.isEmpty(), String.join("\n", faults));
    }

    private static void look(Person person, String path, String language, String username, List<String> faults) {
        int status = person.page().navigate(path).status();
        String where = username + " " + language + " " + path;
        if (status != 200) {
            faults.add(where + ": status " + status);
            return;
        }
        String text = person.page().innerText("body");
        if (text.contains("⟦") || text.contains("???")) {
            faults.add(where + ": a word is missing: " + text.replaceAll("(?s).*?(⟦[^⟧]*⟧|\\?\\?\\?[^?]*).*", "$1"));
        }
        new AxeBuilder(person.page()).analyze().getViolations().stream()
                .filter(violation -> "serious".equals(violation.getImpact()) || "critical".equals(violation.getImpact()))
                .forEach(violation -> faults.add(where + ": " + violation.getId() + " at " + violation.getNodes().get(0).getTarget()));
        if (!tabReachesMain(person)) {
            faults.add(where + ": the Tab key does not reach the content");
        }
        person.session().screenshot("page-" + language + "-" + path.replaceAll("\\?.*", "").replaceAll("[^a-z]+", "-") + username);
    }

    /** By the skip link, then one Tab into the content; a page without anything to press is reached by the skip link alone. */
    private static boolean tabReachesMain(Person person) {
        person.page().keyboard().press("Tab");
        person.page().keyboard().press("Enter");
        person.page().keyboard().press("Tab");
        Object inside = person.page().evaluate("() => { const main = document.getElementById('content');"
                + " return main.contains(document.activeElement) || !main.querySelector('a,button,input,select,summary'); }");
        return Boolean.TRUE.equals(inside);
    }
}
