package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;

/** A county lets the planner search, sees what it found and why not more, changes it and turns its part into nominations; nobody sees another prefecture's. */
class PlannerIT {

    private static final String COUNTY = "990121";

    @Test
    void a_county_gets_a_proposal_changes_a_line_and_nominates_once_however_often_she_clicks() throws SQLException {
        TestSystem.filled();
        try (Connection owner = TestSystem.get().database().asOwner(); Person he = Person.signedIn("he")) {
            Rows rows = new Rows(owner);
            LocalDate first = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(1).withDayOfYear(60);
            for (int i = 0; i < 4; i++) {
                announced(rows, i, first.plusDays(21L * i).withDayOfMonth(3));
            }
            int year = first.getYear();

            he.go("/training/planner/plan.xhtml");
            he.find("#year").selectOption(String.valueOf(year));
            he.find("#go").dblclick();
            he.page().waitForURL("**/plan-proposal.xhtml*");
            String proposal = he.page().url().replaceAll(".*proposal=", "");
            assertThat(he.find("figcaption").first()).containsText("名额怎样用");
            assertThat(he.find("body")).not().containsText("⟦");
            assertEquals(1, rows.number("SELECT COUNT(*) FROM plan_proposal WHERE scope_code = ? AND year = ?", COUNTY, year).orElseThrow(), "two clicks, one search");
            long lines = rows.number("SELECT COUNT(*) FROM proposal_line WHERE proposal_id = ?", proposal).orElseThrow();
            assertTrue(lines >= 8, "proposed: " + lines);
            PageLook look = new PageLook(he, "he");
            look.look("/training/planner/plan-proposal.xhtml?proposal=" + proposal);
            assertEquals(List.of(), look.faults());

            he.find("a[href*='plan-change'][href*='line=']").first().click();
            he.find("#remove").click();
            he.page().waitForURL("**/plan-proposal.xhtml*");
            assertThat(he.find(".wis-notices")).containsText("新问题");
            assertThat(he.find(".wis-plan-reasons").last()).containsText("还缺");
            he.find("a[href*='plan-change']:not([href*='line='])").click();
            he.find("#person").selectOption(new SelectOption().setIndex(1));
            he.find("#session").selectOption(new SelectOption().setIndex(1));
            Page second = he.page().context().newPage();
            second.navigate(he.page().url());
            he.find("#add").click();
            he.page().waitForURL("**/plan-proposal.xhtml*");
            second.close();

            Page other = he.page().context().newPage();
            other.navigate(he.page().url());
            he.find("#accept").dblclick();
            assertThat(he.find(".wis-notices")).containsText("已提名");
            long nominated = rows.number("SELECT COUNT(*) FROM proposal_line WHERE proposal_id = ? AND state = 'ACCEPTED'", proposal).orElseThrow();
            assertEquals(nominated, rows.number("SELECT COUNT(*) FROM enrolment e JOIN proposal_line l ON l.staff_id = e.staff_id AND l.session_id = e.session_id WHERE l.proposal_id = ?"
                    + " AND l.state = 'ACCEPTED' AND e.state IN ('NOMINATED', 'WAITING')", proposal).orElseThrow());
            assertTrue(nominated >= lines - 1, nominated + " of " + lines);
            other.locator("#accept").click();
            assertThat(other.locator(".wis-notices")).containsText("已全部提名");
            assertEquals(nominated, rows.number("SELECT COUNT(*) FROM proposal_line WHERE proposal_id = ? AND state = 'ACCEPTED'", proposal).orElseThrow());
        }
    }

    @Test
    void another_prefecture_s_proposal_does_not_open_by_its_number() throws SQLException {
        TestSystem.filled();
        try (Connection owner = TestSystem.get().database().asOwner(); Person he = Person.signedIn("lin"); Person zheng = Person.signedIn("zheng")) {
            Rows rows = new Rows(owner);
            rows.run("INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES ('9977', 3, '99', '别市', '2000-01-01', 'test')");
            long foreign = rows.inserted("INSERT INTO plan_proposal (scope_code, year, state, verdict, persons, unserved, cost, millis, seed, requested_by, requested_at)"
                    + " SELECT '9977', 2026, 'PROPOSED', 'POSSIBLE', 1, 0, 1, 1, 1, MIN(id), '2026-02-01' FROM account RETURNING id");
            for (Person reader : List.of(he, zheng)) {
                for (String page : List.of("plan-proposal.xhtml?proposal=", "plan-change.xhtml?proposal=")) {
                    int status = reader.page().navigate("/training/planner/" + page + foreign).status();
                    assertTrue(status >= 400, page + " " + status);
                    assertThat(reader.find("body")).not().containsText("别市");
                }
                reader.go("/training/planner/plan.xhtml");
                assertThat(reader.find("body")).not().containsText("别市");
            }
            assertEquals(404, zheng.page().navigate("/training/planner/plan-proposal.xhtml?proposal=abc").status());
        }
    }

    /** A session of the prefecture of five days, in which everybody gets 30 hours. */
    private static void announced(Rows rows, int number, LocalDate first) throws SQLException {
        long office = rows.number("SELECT id FROM office WHERE division_code = '9901'").orElseThrow();
        long course = rows.inserted("INSERT INTO course (title, subject, owner_office_id, recognised) VALUES (?, 'OPERATIONS', ?, TRUE) RETURNING id", "轮训第" + (number + 1) + "班", office);
        long session = rows.inserted("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, capacity, state, first_day, last_day, notice_no)"
                + " VALUES (?, ?, 3, 20, 'PUBLISHED', ?, ?, '示训〔2027〕1号') RETURNING id", course, office, first, first.plusDays(4));
        for (int i = 0; i < 5; i++) {
            long day = rows.inserted("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, ?, 360) RETURNING id", session, first.plusDays(i));
            rows.inserted("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'MORNING', '09:00', '12:00') RETURNING id", day);
            rows.inserted("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'AFTERNOON', '13:30', '16:30') RETURNING id", day);
        }
    }
}
