package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.Browser;
import org.wis.acceptance.BrowserSession;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;
import org.wis.time.OfficialTime;

/**
 * The whole way in the browser, from the training plan to the first line in the registry: a prefecture plans, the province approves, a session is scheduled and held, a
 * newcomer is nominated, attends, passes, applies, is certified, and writes; and what is said everywhere when the province suspends her.
 */
class TrainingStoryIT {

    private static final String NEWCOMER = "suqing";
    private static final String NAME = "苏青禾";
    private static final String COURSE = "岗前培训：信息系统入门";
    private static final String ADDRESS = "#group-residence input[data-path='residence.residenceAddress']";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Test
    void from_the_plan_of_the_year_to_the_first_line_in_the_registry() throws Exception {
        register();
        try (Person zheng = Person.signedIn("zheng"); Person gao = Person.signedIn("gao"); Person he = Person.signedIn("he")) {
            planned(zheng, gao);
            course(zheng, gao);
            String session = scheduled(zheng);
            nominated(he, zheng, session);
            try (Person su = Person.signedIn(NEWCOMER); BrowserSession nobody = Browser.open()) {
                nobody.page().setDefaultTimeout(120_000);
                attended(zheng, su, session);
                examined(zheng, su, session);
                completed(zheng, session);
                String number = certified(su, he, gao);
                String code = document(gao, nobody, number);
                Certificates.says(nobody, "n=" + number + "&c=" + code, "good", "有效");
                su.session().screenshot("training-6-own");
                wroteAndWasStopped(su, gao, nobody, number, code);
            }
        }
    }

    private static void planned(Person zheng, Person gao) throws SQLException {
        int year = LocalDate.now(OfficialTime.ZONE).getYear() + 1;
        zheng.go("/training/plans/plan.xhtml?year=" + year);
        zheng.find("#copy").click();
        assertThat(zheng.find("table").first()).containsText("信息系统操作与数据质量");
        zheng.find("#hand-in").click();
        assertThat(zheng.find("#hand-in")).hasCount(0);
        String office = Stored.text("SELECT office_id FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = 'zheng'");
        gao.go("/training/plans/plan.xhtml?office=" + office + "&year=" + year);
        gao.find("#document").fill("示卫训〔2026〕30号");
        gao.find("#approve").click();
        assertThat(gao.find("#approve")).hasCount(0);
        assertEquals("APPROVED", Stored.text("SELECT state FROM training_plan WHERE office_id = ? AND year = ?", office, year));
        zheng.go("/training/plans/plan.xhtml?year=" + year);
        zheng.session().screenshot("training-1-plan");
    }

    private static void course(Person zheng, Person gao) {
        zheng.go("/training/sessions/courses.xhtml");
        zheng.find("details:has(#title) summary").click();
        zheng.find("#title").fill(COURSE);
        zheng.find("#questions").fill("2");
        zheng.find("#preService").check();
        zheng.find("#add-course").click();
        assertThat(zheng.find("table").first()).containsText(COURSE);
        gao.go("/training/sessions/courses.xhtml");
        gao.find("#document").fill("示卫训〔2026〕31号");
        Locator row = gao.find("tr:has-text('" + COURSE + "')");
        row.locator("button").first().click();
        assertThat(row.locator("button")).hasCount(0);
    }

    /** A session of this very day, so that it can be attended now. @return its number */
    private static String scheduled(Person zheng) throws SQLException {
        LocalDateTime now = LocalDateTime.now(OfficialTime.ZONE);
        LocalTime begins = now.minusMinutes(10).toLocalDate().equals(now.toLocalDate()) ? now.toLocalTime().minusMinutes(10) : LocalTime.MIDNIGHT;
        LocalTime ends = now.getHour() >= 21 ? LocalTime.of(23, 58) : now.toLocalTime().plusHours(2);
        zheng.go("/training/sessions/edit.xhtml?day=" + now.toLocalDate());
        Locator courses = zheng.find("#course");
        courses.selectOption(courses.locator("option:has-text('" + COURSE + "')").getAttribute("value"));
        zheng.find("#item").selectOption(zheng.find("#item option").nth(1).getAttribute("value"));
        zheng.find("#noticeNo").fill("云信培〔2026〕12号");
        zheng.find("#venue").selectOption(zheng.find("#venue option").nth(1).getAttribute("value"));
        typed(zheng, "input[id$='row:0:day']", now.toLocalDate().toString());
        for (int half = 0; half < 3; half++) {
            typed(zheng, "input[id$='row:0:half:" + half + ":from']", half == 0 ? begins.format(CLOCK) : "");
            typed(zheng, "input[id$='row:0:half:" + half + ":to']", half == 0 ? ends.format(CLOCK) : "");
        }
        typed(zheng, "input[id$='row:0:amount']", "60");
        typed(zheng, "#capacity", "5");
        zheng.find("#go").click();
        zheng.page().waitForCondition(() -> zheng.page().url().contains("detail.xhtml") || zheng.find(".wis-notices .wis-refusal").count() > 0);
        if (!zheng.page().url().contains("detail.xhtml")) {
            // Nobody can choose the day on which the tests run: it may be one on which townships close their month.
            assertThat(zheng.find(".wis-notices .wis-refusal")).containsText("尚未保存");
            zheng.session().screenshot("training-2-conflicts");
            zheng.find("#confirmed").check();
            zheng.find("#go").click();
        }
        zheng.page().waitForURL("**/detail.xhtml?session=*");
        String session = zheng.page().url().replaceAll(".*session=(\\d+).*", "$1");
        zheng.find("#publish").click();
        assertThat(zheng.find("#publish")).hasCount(0);
        assertEquals("PUBLISHED", Stored.text("SELECT state FROM training_session WHERE id = ?", session));
        return session;
    }

    private static void typed(Person who, String selector, String value) {
        Locator field = who.find(selector);
        field.fill(value);
        field.press("Tab");
        who.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void nominated(Person he, Person zheng, String session) throws SQLException {
        he.go("/training/sessions/nominate.xhtml?session=" + session);
        Locator confirm = he.find("#confirmed");
        if (confirm.count() > 0) {
            confirm.check();
        }
        he.find("tr:has-text('" + NAME + "') button").first().click();
        assertThat(he.find("tr:has-text('" + NAME + "')")).containsText("已报名");
        he.session().screenshot("training-3-nominated");
        zheng.go("/training/sessions/detail.xhtml?session=" + session);
        zheng.find("#confirm-all").click();
        assertThat(zheng.find("#confirm-all")).hasCount(0);
        assertEquals("CONFIRMED", Stored.text("SELECT state FROM enrolment WHERE session_id = ?", session));
    }

    private static void attended(Person zheng, Person su, String session) throws SQLException {
        String half = Stored.text("SELECT h.id FROM session_half_day h JOIN session_day d ON d.id = h.session_day_id WHERE d.session_id = ?", session);
        zheng.go("/training/held/code.xhtml?session=" + session + "&half=" + half);
        assertThat(zheng.find(".wis-qr")).isVisible();
        su.go(address(zheng));
        su.find("#in").click();
        assertThat(su.find(".wis-notices")).containsText("已签到");
        su.go(address(zheng));
        su.find("#out").click();
        assertThat(su.find(".wis-notices")).containsText("已签退");
    }

    private static String address(Person organiser) {
        return organiser.find(".wis-screen-address").innerText().strip().replaceAll("^[a-z]+://[^/]+", "");
    }

    private static void examined(Person zheng, Person su, String session) throws SQLException {
        zheng.go("/training/held/exam.xhtml?session=" + session);
        zheng.find("a[href*='questions.xhtml']").click();
        for (int i = 1; i <= 2; i++) {
            zheng.find("#text").fill("第" + i + "题");
            Locator texts = zheng.find("input[id$=':text']");
            texts.nth(0).fill("甲说");
            texts.nth(1).fill("乙说");
            zheng.find("input[id$=':right']").nth(1).check();
            zheng.find("#add").click();
            assertThat(zheng.find("#content")).containsText("第" + i + "题");
        }
        zheng.go("/training/held/exam.xhtml?session=" + session);
        zheng.find("#open").click();
        assertThat(zheng.find(".wis-notices")).containsText("已开考");
        su.go("/training/own/exam.xhtml?enrolment=" + Stored.text("SELECT id FROM enrolment WHERE session_id = ?", session));
        su.find("#begin").click();
        assertThat(su.find("fieldset")).hasCount(2);
        for (int i = 0; i < 2; i++) {
            Locator question = su.find("fieldset").nth(i);
            question.getByText("乙说").click();
            assertThat(question.locator(".wis-saved")).containsText("已保存");
        }
        su.find("#hand-in").click();
        assertThat(su.find(".wis-notices")).containsText("100 分，合格");
    }

    private static void completed(Person zheng, String session) throws SQLException {
        // The one thing that is not waited for: the end of the half-day. What happened is moved five minutes back, and so the half-day is over.
        Stored.run("UPDATE attendance a JOIN session_half_day h ON h.id = a.half_day_id JOIN session_day d ON d.id = h.session_day_id SET a.signed_in_at = GREATEST('0:00', SUBTIME(a.signed_in_at, '0:05')),"
                + " a.signed_out_at = GREATEST('0:00', SUBTIME(a.signed_out_at, '0:05')) WHERE d.session_id = ?", session);
        Stored.run("UPDATE session_half_day h JOIN session_day d ON d.id = h.session_day_id JOIN attendance a ON a.half_day_id = h.id SET h.starts_at = GREATEST('0:00', SUBTIME(h.starts_at, '0:05')),"
                + " h.ends_at = ADDTIME(a.signed_in_at, '0:03') WHERE d.session_id = ?", session);
        zheng.go("/training/held/complete.xhtml?session=" + session);
        assertThat(zheng.find(".wis-consequences")).containsText("合格 1 人");
        zheng.find("#complete").click();
        assertThat(zheng.find("#content")).containsText("已结业");
        zheng.session().screenshot("training-4-completed");
        assertEquals("PASSED", Stored.text("SELECT c.result FROM completion c JOIN enrolment e ON e.id = c.enrolment_id WHERE e.session_id = ?", session));
    }

    /** @return the number of her certificate */
    private static String certified(Person su, Person he, Person gao) throws SQLException, IOException {
        su.go("/training/home.xhtml");
        if (su.find("[id$=sign]").count() > 0) {
            su.find("[id$=sign]").first().click();
            assertThat(su.find(".wis-notices")).isVisible();
        }
        su.go("/training/applications/own.xhtml");
        su.find("#photo").setInputFiles(Portrait.fit());
        su.find("#statement").fill("新任操作员");
        su.find("#send").click();
        assertThat(su.find(".wis-notices")).containsText("申请已提交");
        String id = Stored.text("SELECT p.id FROM certificate_application p JOIN account a ON a.staff_id = p.staff_id WHERE a.username = ?", NEWCOMER);
        act(he, id, "COUNTY_REVIEWED", "材料齐全", false);
        act(gao, id, "EXAM_PASSED", "岗前培训考试", true);
        act(gao, id, "ISSUED", "首次取得", false);
        gao.session().screenshot("training-5-issued");
        return Stored.text("SELECT c.number FROM certificate c JOIN account a ON a.staff_id = c.staff_id WHERE a.username = ?", NEWCOMER);
    }

    private static void act(Person officer, String id, String act, String reason, boolean byTraining) {
        officer.go("/training/applications/act.xhtml?application=" + id + "&act=" + act);
        if (byTraining) {
            Locator training = officer.find("#training");
            assertThat(training.locator("option").nth(1)).containsText(COURSE);
            training.selectOption(training.locator("option").nth(1).getAttribute("value"));
        }
        officer.find("#document").fill("示卫审〔2026〕21号");
        officer.find("#reason").fill(reason);
        officer.find("#go").click();
        officer.page().waitForURL("**/detail.xhtml?application=*");
    }

    /** Makes it, keeps it among the pictures, and verifies it. @return its check code */
    private static String document(Person gao, BrowserSession nobody, String number) throws IOException, InterruptedException {
        gao.go("/training/certificates/detail.xhtml?number=" + number);
        if (gao.find("#make-document").count() > 0 && gao.find(".wis-documents tbody tr").count() == 0) {
            gao.find("#make-document").click();
            assertThat(gao.find(".wis-notices")).isVisible();
        }
        CertificateFile file = CertificateFile.fetched(gao.page().context().request().get("/training/certificates/document.pdf?number=" + number + "&copy=1"));
        file.verify(gao.session().screenshot("training-5-document").getParent(), nobody);
        return file.code(NAME, number);
    }

    private static void wroteAndWasStopped(Person su, Person gao, BrowserSession nobody, String number, String code) {
        su.go("/registry/cases/search.xhtml");
        su.find(".wis-table tbody tr:first-child a").click();
        fill(su, "苏青禾第一号");
        su.page().keyboard().press("F2");
        assertThat(su.find(".wis-notices")).containsText("已保存");

        // The form is open before the suspension comes: a suspended operator does not get that far.
        fill(su, "苏青禾第二号");
        Certificates.decide(gao, number, "SUSPEND", "示卫发〔2026〕77号");
        Certificates.says(nobody, "n=" + number + "&c=" + code, "bad", "无效：已暂停");
        su.page().keyboard().press("F2");
        assertThat(su.find(".wis-refusal [data-code=CERTIFICATE_SUSPENDED]")).isVisible();
        su.session().screenshot("training-7-suspended");
        BrowserSession window = su.session();
        Page second = window.page().context().newPage();
        second.navigate("/registry/standing.xhtml");
        assertThat(second.locator("main")).containsText("暂停");
        second.close();

        Certificates.decide(gao, number, "REINSTATE", "示卫发〔2026〕77号");
        Certificates.says(nobody, "n=" + number + "&c=" + code, "good", "有效");
        su.page().keyboard().press("F2");
        assertThat(su.find("#group-residence")).containsText("苏青禾第二号");
    }

    private static void fill(Person operator, String address) {
        operator.find("#group-residence button").first().click();
        operator.find(ADDRESS).fill(address);
    }

    /** A second operator of a township of the demo, on establishment for some days, with password and second factor of the demo and no certificate. */
    private static void register() throws SQLException {
        try (Connection connection = TestSystem.filled().database().asOwner()) {
            Rows rows = new Rows(connection);
            long office = rows.number("SELECT s.office_id FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = 'xie'").orElseThrow();
            long staff = rows.inserted("INSERT INTO staff (name, sex, office_id) VALUES (?, '2', ?) RETURNING id", NAME, office);
            long account = rows.inserted("INSERT INTO account (username, staff_id, password_hash, password_set_at, must_change, totp_secret_enc, demo)"
                    + " SELECT ?, ?, password_hash, '2099-01-01', FALSE, totp_secret_enc, TRUE FROM account WHERE username = 'zhou' RETURNING id", NEWCOMER, staff);
            rows.run("INSERT INTO account_role (account_id, role) VALUES (?, 'TOWNSHIP_OPERATOR')", account);
            rows.run("INSERT INTO appointment (staff_id, office_id, position_type, establishment_kind, document_no, valid_from, valid_to)"
                    + " VALUES (?, ?, 'TOWNSHIP_OPERATOR', 3, '青卫〔2026〕41号', ?, '9999-12-31')", staff, office, LocalDate.now(OfficialTime.ZONE).minusDays(7).toString());
        }
    }
}
