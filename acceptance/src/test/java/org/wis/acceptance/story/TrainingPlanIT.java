package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;
import org.wis.time.OfficialTime;

/** A prefecture schedules and sees what stands in the way; counties nominate within their quotas; the waiting list moves; and what those pages answer to whoever should not be there. */
class TrainingPlanIT {

    private static final String NEIGHBOUR = "tan";
    private static final int YEAR = LocalDate.now(OfficialTime.ZONE).getYear() + 1;
    /** A week without a peak day, far from the sessions of the demo. */
    private static final LocalDate CALM = LocalDate.of(YEAR, 9, 6);
    private static final LocalDate PEAK = LocalDate.of(YEAR, 9, 25);

    private static long foreignSession;
    private static long neighbour;

    /** A county beside the demo's, with one manager and one operator, and another prefecture with a session of its own. */
    @BeforeAll
    static void places() throws SQLException {
        try (Connection owner = TestSystem.filled().database().asOwner()) {
            Rows rows = new Rows(owner);
            place(rows, "990122", 4, "9901", "邻县");
            place(rows, "990122001", 5, "990122", "邻乡");
            place(rows, "9902", 3, "99", "邻市");
            long manager = person(rows, "990122", "谭邻", "COUNTY_INFO_MANAGER");
            long account = rows.inserted("INSERT INTO account (username, staff_id, password_hash, password_set_at, must_change, totp_secret_enc, demo)"
                    + " SELECT ?, ?, password_hash, '2099-01-01', FALSE, totp_secret_enc, TRUE FROM account WHERE username = 'zhou' RETURNING id", NEIGHBOUR, manager);
            rows.run("INSERT INTO account_role (account_id, role) VALUES (?, 'COUNTY_MANAGER')", account);
            neighbour = person(rows, "990122001", "顾邻", "TOWNSHIP_OPERATOR");
            long foreign = rows.number("SELECT id FROM office WHERE division_code = '9902'").orElseThrow();
            long course = rows.inserted("INSERT INTO course (title, subject, owner_office_id) VALUES ('邻市专班', 'SECURITY', ?) RETURNING id", foreign);
            foreignSession = rows.inserted("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, capacity, state, first_day, last_day, notice_no)"
                    + " VALUES (?, ?, 3, 10, 'PUBLISHED', ?, ?, '邻培1号') RETURNING id", course, foreign, CALM, CALM);
        }
    }

    @Test
    void each_conflict_is_shown_while_scheduling_and_the_hard_ones_are_not_saved() throws SQLException {
        LocalDate open = LocalDate.parse(Stored.text("SELECT MIN(d.day) FROM session_day d JOIN training_session s ON s.id = d.session_id JOIN course c ON c.id = s.course_id"
                + " WHERE s.state = 'PUBLISHED' AND c.title = '信息系统操作与数据质量' AND s.first_day > ?", LocalDate.now(OfficialTime.ZONE)));
        try (Person zheng = Person.signedIn("zheng")) {
            form(zheng, CALM);
            shows(zheng, "VENUE_MISSING");
            choose(zheng, "#venue", "一号教室");
            gone(zheng, "VENUE_MISSING");
            type(zheng, "#capacity", "61");
            shows(zheng, "OVER_VENUE_SEATS");
            type(zheng, "#capacity", "20");
            type(zheng, "input[id$='quota:0:seats']", "1");
            shows(zheng, "SEATS_SHORT");
            type(zheng, "input[id$='quota:0:seats']", "");
            type(zheng, "input[id$='row:0:day']", PEAK.toString());
            shows(zheng, "PEAK_DAY");
            shows(zheng, "TOWNSHIPS_AT_RISK");
            choose(zheng, "select[id$='row:0:half:0:trainer']", "方老师");
            type(zheng, "input[id$='row:0:day']", open.toString());
            shows(zheng, "TRAINER_TWICE");
            shows(zheng, "VENUE_TWICE");
            zheng.session().screenshot("training-plan-conflicts");
            zheng.find("#go").click();
            assertThat(zheng.find(".wis-notices .wis-refusal")).containsText("有冲突");
            assertThat(zheng.find("#capacity")).hasValue("20");
            zheng.find("#online").check();
            gone(zheng, "VENUE_TWICE");
            zheng.go("/training/sessions/courses.xhtml");
            zheng.find("details:has(#title) summary").click();
            zheng.find("#title").fill("未认定的课");
            zheng.find("#add-course").click();
            assertThat(zheng.find("table").first()).containsText("未认定的课");
            zheng.go("/training/sessions/edit.xhtml?day=" + CALM);
            choose(zheng, "#course", "未认定的课");
            zheng.find("#online").check();
            shows(zheng, "ONLINE_INCOMPLETE");
        }
    }

    @Test
    void a_session_whose_people_sit_elsewhere_or_whose_township_would_be_empty_says_so_when_it_is_moved() throws SQLException {
        try (Person zheng = Person.signedIn("zheng"); Person he = Person.signedIn("he")) {
            String one = announced(zheng, CALM.plusDays(14), 20, null, "培甲");
            String other = announced(zheng, CALM.plusDays(15), 20, null, "培乙");
            nominate(he, one, "wu");
            nominate(he, other, "wu");
            zheng.go("/training/sessions/edit.xhtml?session=" + other);
            type(zheng, "input[id$='row:0:day']", CALM.plusDays(14).toString());
            shows(zheng, "NOMINATED_TWICE");
            nominate(he, one, "sun");
            zheng.go("/training/sessions/edit.xhtml?session=" + one);
            type(zheng, "input[id$='row:0:day']", PEAK.toString());
            shows(zheng, "TOWNSHIP_EMPTY");
            zheng.go("/training/sessions/detail.xhtml?session=" + one);
            zheng.find("details:has(#by) summary").click();
            zheng.find("#by").fill("7");
            zheng.find("#moveConfirmed").check();
            zheng.find("#move").click();
            assertThat(zheng.find(".wis-notices")).containsText("已改期");
            assertEquals(CALM.plusDays(21).toString(), Stored.text("SELECT first_day FROM training_session WHERE id = ?", one));
        }
    }

    @Test
    void a_county_fills_its_quota_the_rest_waits_and_moves_up_when_a_seat_is_given_back() throws SQLException {
        try (Person zheng = Person.signedIn("zheng"); Person he = Person.signedIn("he")) {
            String id = announced(zheng, CALM.plusDays(1), 20, "1", "培丙");
            he.go("/training/sessions/nominate.xhtml?session=" + id);
            Page second = he.page().context().newPage();
            second.navigate(he.page().url());
            row(he, "邓洁").locator("button").first().dblclick();
            assertThat(row(he, "邓洁")).containsText("已报名");
            second.locator("tr:has-text('邓洁') button").first().click();
            assertThat(second.locator(".wis-notices .wis-refusal")).containsText("已经在这个班的名单里");
            second.close();
            row(he, "叶秀").locator("button").first().click();
            assertThat(row(he, "叶秀")).containsText("候补");
            he.session().screenshot("training-plan-waiting");
            try (Person deng = Person.signedIn("deng")) {
                deng.go("/training/own/sessions.xhtml");
                deng.find("#reason").fill("家中有事");
                deng.find("tr:has-text('" + CALM.plusDays(1) + "') button:has-text('退出')").click();
                assertThat(deng.find(".wis-notices")).containsText("候补已递补");
            }
            assertEquals("NOMINATED", state(id, "ye"));
            zheng.go("/training/sessions/detail.xhtml?session=" + id);
            zheng.find("#confirm-all").click();
            assertThat(zheng.find(".wis-notices")).containsText("已录取 1 人");
            try (Person ye = Person.signedIn("ye")) {
                ye.go("/training/own/sessions.xhtml");
                assertThat(ye.find(".wis-news")).containsText("录取");
                assertThat(ye.find(".wis-news")).containsText("仅在本系统通知");
                ye.find("#open-calendar").click();
                String address = ye.find("#feed .wis-key").innerText().strip();
                String feed = fetch(address);
                assertTrue(feed.contains("BEGIN:VEVENT") && feed.contains("信息系统操作与数据质量"), feed);
                assertFalse(feed.contains("叶秀"), "no names in a calendar");
                assertEquals("404", fetch(address.replaceAll("[^/]*[.]ics$", "A".repeat(43) + ".ics")));
            }
        }
    }

    @Test
    void an_operator_asks_with_one_click_and_her_county_agrees() throws SQLException {
        try (Person zheng = Person.signedIn("zheng"); Person he = Person.signedIn("he")) {
            String id = announced(zheng, CALM.plusDays(2), 20, null, "培丁");
            try (Person xie = Person.signedIn("xie")) {
                xie.go("/training/own/sessions.xhtml");
                xie.find("tr:has-text('" + CALM.plusDays(2) + "') button:has-text('申请参加')").click();
                assertThat(xie.find(".wis-notices")).containsText("等待县级确认");
            }
            he.go("/training/sessions/nominate.xhtml?session=" + id);
            row(he, "谢春燕").locator("button:has-text('同意')").first().click();
            assertThat(row(he, "谢春燕")).containsText("已报名");
            he.go("/training/sessions/feasibility.xhtml?year=" + YEAR);
            assertThat(he.find("#content")).containsText("学不满");
        }
    }

    @Test
    void two_counties_that_reach_for_the_last_seat_at_once_get_it_once() throws Exception {
        try (Person zheng = Person.signedIn("zheng"); Person he = Person.signedIn("he"); Person tan = Person.signedIn(NEIGHBOUR)) {
            for (int round = 0; round < 3; round++) {
                String id = announced(zheng, CALM.plusDays(28 + 2L * round), 1, null, "培戊" + round);
                List<Callable<String>> both = List.of(reach(he, id, Long.parseLong(staff("cao"))), reach(tan, id, neighbour));
                CyclicBarrier start = new CyclicBarrier(both.size());
                ExecutorService pool = Executors.newFixedThreadPool(both.size());
                try {
                    List<Future<String>> answers = both.stream().map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    })).toList();
                    for (Future<String> answer : answers) {
                        assertTrue(answer.get().matches("(?s)201.*|.*BUSY_TRY_AGAIN.*"), answer.get());
                    }
                } finally {
                    pool.shutdownNow();
                }
                assertEquals("1", Stored.text("SELECT COUNT(*) FROM enrolment WHERE session_id = ? AND state = 'NOMINATED'", id));
            }
        }
    }

    @Test
    void whoever_has_no_business_there_gets_nothing() throws SQLException {
        try (Person zheng = Person.signedIn("zheng"); Person he = Person.signedIn("he")) {
            String mine = announced(zheng, CALM.plusDays(3), 20, null, "培己");
            for (String address : List.of("/training/sessions/detail.xhtml?session=" + foreignSession, "/training/sessions/edit.xhtml?session=" + foreignSession,
                    "/training/sessions/session.ics?session=" + foreignSession, "/training/sessions/detail.xhtml?session=99999999", "/training/sessions/detail.xhtml")) {
                assertNotEquals(200, zheng.page().context().request().get(address).status(), address);
            }
            for (String address : List.of("/training/sessions/nominate.xhtml?session=" + foreignSession, "/training/sessions/edit.xhtml?session=" + mine,
                    "/training/plans/plan.xhtml?office=" + Stored.text("SELECT id FROM office WHERE division_code = '9902'"))) {
                assertNotEquals(200, he.page().context().request().get(address).status(), address);
            }
            APIResponse other = he.page().context().request().post("/registry/api/v1/trainings/" + mine + "/enrolments",
                    RequestOptions.create().setData(Map.of("staff", neighbour, "confirmed", true)));
            assertEquals(403, other.status(), other.text());
            assertTrue(other.text().contains("OUT_OF_JURISDICTION"), other.text());
            APIResponse foreign = he.page().context().request().post("/registry/api/v1/trainings/" + foreignSession + "/enrolments",
                    RequestOptions.create().setData(Map.of("staff", Long.parseLong(staff("wu")), "confirmed", true)));
            assertTrue(foreign.text().contains("SESSION_NOT_FOR_THIS_COUNTY"), foreign.text());
            APIResponse forged = zheng.page().context().request().post("/training/sessions/detail.xhtml?session=" + mine,
                    RequestOptions.create().setHeader("Origin", "http://elsewhere.example").setForm(FormData.create().set("shown", "shown").set("cancel", "cancel").set("reason", "伪造")));
            assertEquals(403, forged.status());
            assertEquals("PUBLISHED", Stored.text("SELECT state FROM training_session WHERE id = ?", mine));
            try (Person wu = Person.signedIn("wu")) {
                for (String form : List.of("sessions/edit.xhtml", "sessions/courses.xhtml", "sessions/nominate.xhtml?session=" + mine, "sessions/feasibility.xhtml")) {
                    assertEquals(403, wu.page().navigate("/training/" + form).status(), form);
                }
            }
        }
    }

    /** Schedules and announces by the pages. @return number of the session */
    private static String announced(Person zheng, LocalDate day, int seats, String quota, String notice) {
        form(zheng, day);
        choose(zheng, "#venue", "一号教室");
        zheng.find("#noticeNo").fill(notice);
        type(zheng, "#capacity", String.valueOf(seats));
        if (quota != null) {
            type(zheng, "input[id$='quota:0:seats']", quota);
        }
        zheng.find("#go").click();
        Locator confirmed = zheng.find("#confirmed");
        zheng.page().waitForCondition(() -> zheng.page().url().contains("detail.xhtml") || zheng.find(".wis-notices .wis-refusal").count() > 0);
        if (!zheng.page().url().contains("detail.xhtml")) {
            assertThat(zheng.find(".wis-notices .wis-refusal")).containsText("尚未保存");
            confirmed.check();
            zheng.find("#go").click();
        }
        zheng.page().waitForURL("**/detail.xhtml?session=*");
        zheng.find("#publish").click();
        assertThat(zheng.find(".wis-notices")).containsText("已发布");
        return zheng.page().url().replaceAll(".*session=(\\d+).*", "$1");
    }

    private static void form(Person zheng, LocalDate day) {
        zheng.go("/training/sessions/edit.xhtml?day=" + day);
        choose(zheng, "#course", "信息系统操作与数据质量");
    }

    private static void choose(Person who, String selector, String label) {
        String value = who.find(selector + " option:has-text('" + label + "')").first().getAttribute("value");
        answered(who, () -> who.find(selector).selectOption(new SelectOption().setValue(value)));
    }

    private static void type(Person who, String selector, String value) {
        who.find(selector).fill(value);
        answered(who, () -> who.find(selector).press("Tab"));
    }

    /** Each change asks the server what stands in the way; its answer is waited for. */
    private static void answered(Person who, Runnable change) {
        who.page().waitForResponse(response -> response.url().contains("edit.xhtml") && response.request().method().equals("POST"), change);
    }

    private static void shows(Person who, String code) {
        assertThat(who.find("#way li[data-code='" + code + "']").first()).isVisible();
    }

    private static void gone(Person who, String code) {
        assertThat(who.find("#way li[data-code='" + code + "']")).hasCount(0);
    }

    private static Locator row(Person who, String name) {
        return who.find("#nominate tr:has-text('" + name + "')");
    }

    private static void nominate(Person he, String session, String username) throws SQLException {
        APIResponse answer = he.page().context().request().post("/registry/api/v1/trainings/" + session + "/enrolments",
                RequestOptions.create().setData(Map.of("staff", Long.parseLong(staff(username)), "confirmed", true)));
        assertEquals(201, answer.status(), answer.text());
    }

    /** A program of a county: a client of its own, since a browser belongs to one thread. */
    private static Callable<String> reach(Person manager, String session, long staff) {
        String cookies = String.join("; ", manager.page().context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).toList());
        HttpRequest request = HttpRequest.newBuilder(TestSystem.get().baseUrl().resolve("/registry/api/v1/trainings/" + session + "/enrolments"))
                .header("Content-Type", "application/json").header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString("{\"staff\":" + staff + ",\"confirmed\":true}")).build();
        return () -> {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        };
    }

    private static String fetch(String address) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(TestSystem.get().baseUrl().resolve(URI.create(address).getPath())).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : String.valueOf(answer.statusCode());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void place(Rows rows, String code, int level, String parent, String name) throws SQLException {
        rows.run("INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES (?, ?, ?, ?, '2000-01-01', 'test')", code, level, parent, name);
        rows.run("INSERT IGNORE INTO office (division_code, level, name) VALUES (?, ?, ?)", code, level, name + "信息服务站");
    }

    private static long person(Rows rows, String division, String name, String position) throws SQLException {
        long office = rows.number("SELECT id FROM office WHERE division_code = ?", division).orElseThrow();
        long staff = rows.inserted("INSERT INTO staff (name, sex, office_id) VALUES (?, '2', ?) RETURNING id", name, office);
        rows.run("INSERT INTO appointment (staff_id, office_id, position_type, establishment_kind, document_no, valid_from, valid_to)"
                + " VALUES (?, ?, ?, 3, '试1号', '2020-01-01', '9999-12-31')", staff, office, position);
        return staff;
    }

    private static String staff(String username) throws SQLException {
        return Stored.text("SELECT staff_id FROM account WHERE username = ?", username);
    }

    private static String state(String session, String username) throws SQLException {
        return Stored.text("SELECT state FROM enrolment WHERE session_id = ? AND staff_id = ?", session, staff(username));
    }
}
