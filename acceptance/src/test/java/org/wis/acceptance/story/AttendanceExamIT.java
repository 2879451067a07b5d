package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session as it is held: signing in by the code, the list, the exam with a page that dies, the resit, the completion and what the gate then reads. */
class AttendanceExamIT {

    private static final String EXPIRED = "已经过期";
    /** Whether a page is refused by now, asked without leaving the page that is open. */
    private static final String REFUSED = "address => { const ask = new XMLHttpRequest(); ask.open('GET', address, false); ask.send(); return ask.status === 403; }";

    @Test
    void a_session_is_held_from_the_first_sign_in_to_the_hours_that_the_gate_reads() throws SQLException {
        try (HeldSessionRows held = new HeldSessionRows("数据质量与校验"); Person zheng = Person.signedIn("zheng"); Person wu = Person.signedIn("wu")) {
            long place = held.seat("wu");
            held.seat("ye");
            long before = held.minutes("wu");
            String old = signsInByTheCode(held, zheng, wu);
            takesTheList(held, zheng);
            fillsTheBank(held, zheng);
            opensTheExam(held, zheng);
            failsWithAPageThatDies(place, wu);
            opensTheExam(held, zheng);
            signsOutByAFreshCodeOnly(held, old, zheng, wu);
            held.over();
            completes(held, zheng);
            assertEquals("FAILED", held.text("SELECT result FROM completion WHERE enrolment_id = ?", place));
            assertEquals(0, held.minutes("wu") - before, "a failed exam gives no minutes");
            passesTheResit(place, wu);
            assertEquals("PASSED", held.text("SELECT result FROM completion WHERE enrolment_id = ?", place));
            assertEquals(1_800, held.minutes("wu") - before);
            looksAtEveryPage(held, zheng, place, wu);
        }
    }

    /** @return where the code led */
    private static String signsInByTheCode(HeldSessionRows held, Person zheng, Person wu) {
        zheng.go(screen(held));
        assertThat(zheng.find(".wis-qr")).isVisible();
        String old = address(zheng);
        wu.go(old);
        wu.find("#in").click();
        wu.page().waitForURL("**/own/sessions.xhtml");
        assertThat(wu.find(".wis-notices")).containsText("已签到");
        assertThat(zheng.find(".wis-screen-count")).containsText("1 / 2");
        assertThat(zheng.find(".wis-screen-address")).not().containsText(old.replaceAll(".*code=", ""));
        return old;
    }

    /** Some minutes later, when the first code has run out. */
    private static void signsOutByAFreshCodeOnly(HeldSessionRows held, String old, Person zheng, Person wu) {
        zheng.go(screen(held));
        wu.page().waitForFunction(REFUSED, old, new Page.WaitForFunctionOptions().setPollingInterval(5_000));
        wu.go(old);
        assertThat(wu.find("body")).containsText(EXPIRED);
        wu.go(address(zheng));
        assertThat(wu.find("#in")).hasCount(0);
        wu.find("#out").click();
        wu.page().waitForURL("**/own/sessions.xhtml");
        assertThat(wu.find(".wis-notices")).containsText("已签退");
    }

    private static String screen(HeldSessionRows held) {
        return "/training/held/code.xhtml?session=" + held.session() + "&half=" + held.today();
    }

    private static void takesTheList(HeldSessionRows held, Person zheng) {
        for (long half : held.past()) {
            zheng.go("/training/held/roster.xhtml?session=" + held.session() + "&half=" + half);
            zheng.find("#all").click();
            assertThat(zheng.find(".wis-roster select").first()).hasValue("PRESENT");
            if (half == held.past().get(0)) {
                Locator ye = zheng.find(".wis-roster tr:has-text('叶')");
                ye.locator("select").selectOption("EXCUSED");
                zheng.page().keyboard().press("F2");
                assertThat(zheng.find(".wis-notices .wis-refusal")).containsText("请假要写明原因");
                ye.locator("input").nth(2).fill("病假");
            }
            zheng.page().keyboard().press("F2");
            assertThat(zheng.find(".wis-notices")).containsText("改动 2 人");
        }
        assertThat(zheng.find(".wis-overview")).containsText("请假");
    }

    private static void fillsTheBank(HeldSessionRows held, Person zheng) {
        zheng.go("/training/held/exam.xhtml?session=" + held.session());
        assertThat(zheng.find("body")).containsText("题库里只有 0 道题");
        zheng.find("a[href*='questions.xhtml']").click();
        for (int i = 1; i <= 2; i++) {
            zheng.find("#text").fill("第" + i + "题");
            Locator texts = zheng.find("input[id$=':text']");
            texts.nth(0).fill("甲说");
            texts.nth(1).fill("乙说");
            zheng.find("#add").click();
            assertThat(zheng.find(".wis-notices .wis-refusal")).containsText("一个正确");
            zheng.find("input[id$=':right']").nth(1).check();
            zheng.find("#add").click();
            assertThat(zheng.find(".wis-notices")).containsText("已加入题库");
        }
    }

    private static void opensTheExam(HeldSessionRows held, Person zheng) {
        zheng.go("/training/held/exam.xhtml?session=" + held.session());
        int doors = zheng.find("section li").count();
        zheng.find("#open").click();
        assertThat(zheng.find(".wis-notices")).containsText("已开考");
        assertThat(zheng.find("section li")).hasCount(doors + 1);
    }

    private static void failsWithAPageThatDies(long place, Person wu) {
        String exam = "/training/own/exam.xhtml?enrolment=" + place;
        wu.go(exam);
        wu.find("#begin").click();
        assertThat(wu.find("fieldset")).hasCount(2);
        assertFalse(wu.page().content().contains("正确"), "the paper does not tell what is right");
        List<String> paper = wu.find("fieldset legend").allInnerTexts();
        choose(wu.page(), 0, "乙说");
        Page dying = wu.page().context().newPage();
        dying.navigate(exam);
        choose(dying, 1, "甲说");
        dying.close();
        wu.go(exam);
        assertEquals(paper, wu.find("fieldset legend").allInnerTexts());
        assertThat(wu.find("fieldset").nth(0).locator("label:has-text('乙说') input, tr:has-text('乙说') input, li:has-text('乙说') input").first()).isChecked();
        assertThat(wu.find("fieldset").nth(1).locator("label:has-text('甲说') input, tr:has-text('甲说') input, li:has-text('甲说') input").first()).isChecked();
        wu.find("#hand-in").dblclick();
        assertThat(wu.find("#content")).containsText("50 分，不合格");
        assertThat(wu.find("#content")).containsText("补考要等承办单位另行开考");
    }

    private static void completes(HeldSessionRows held, Person zheng) {
        zheng.go("/training/held/complete.xhtml?session=" + held.session());
        assertThat(zheng.find(".wis-consequences")).containsText("合格 0 人，不合格 1 人，只计参加 1 人");
        zheng.find("#complete").dblclick();
        assertThat(zheng.find("#content")).containsText("已结业");
    }

    private static void passesTheResit(long place, Person wu) {
        wu.go("/training/own/exam.xhtml?enrolment=" + place);
        wu.find("#begin").click();
        assertThat(wu.find("fieldset")).hasCount(2);
        choose(wu.page(), 0, "乙说");
        choose(wu.page(), 1, "乙说");
        wu.find("#hand-in").click();
        assertThat(wu.find(".wis-notices")).containsText("100 分，合格");
    }

    private static void looksAtEveryPage(HeldSessionRows held, Person zheng, long place, Person wu) {
        PageLook organiser = new PageLook(zheng, "zheng");
        PageLook participant = new PageLook(wu, "wu");
        List<String> hers = List.of("/training/own/sessions.xhtml", "/training/own/exam.xhtml?enrolment=" + place, "/training/own/evaluate.xhtml?enrolment=" + place);
        List<String> organisers = List.of("/training/held/list.xhtml", "/training/held/roster.xhtml?session=" + held.session(), "/training/held/exam.xhtml?session=" + held.session(),
                "/training/held/complete.xhtml?session=" + held.session(), "/training/held/person.xhtml?session=" + held.session() + "&enrolment=" + place);
        for (String language : List.of("zh", "en")) {
            organiser.language(language);
            participant.language(language);
            organisers.forEach(path -> look(organiser, language, path));
            hers.forEach(path -> look(participant, language, path));
        }
        organiser.language("zh");
        participant.language("zh");
        assertEquals(List.of(), organiser.faults());
        assertEquals(List.of(), participant.faults());
    }

    private static void look(PageLook look, String language, String path) {
        if (language.equals("zh")) {
            look.look(path);
        } else {
            look.lookInEnglish(path);
        }
    }

    @Test
    void what_somebody_might_try_is_answered_in_words_and_changes_nothing() throws SQLException {
        try (HeldSessionRows held = new HeldSessionRows("安全与备份"); Person zheng = Person.signedIn("zheng"); Person sun = Person.signedIn("sun"); Person he = Person.signedIn("he")) {
            long place = held.seat("xie");
            zheng.go("/training/held/code.xhtml?session=" + held.session() + "&half=" + held.today());
            String code = address(zheng);
            assertEquals(403, sun.page().navigate(code).status(), "no seat in this session");
            assertThat(sun.find("body")).containsText("不在本班的确认名单里");
            assertEquals(403, sun.page().navigate("/training/own/exam.xhtml?enrolment=" + place).status());
            assertEquals(403, sun.page().navigate("/training/own/evaluate.xhtml?enrolment=" + place).status());
            for (String page : List.of("roster.xhtml?session=", "exam.xhtml?session=", "complete.xhtml?session=", "code.xhtml?half=" + held.today() + "&session=")) {
                assertEquals(403, he.page().navigate("/training/held/" + page + held.session()).status(), page);
                assertThat(he.find("body")).containsText("超出管辖区域");
            }
            assertEquals(403, he.page().context().request().post("/training/own/sign.xhtml?half=" + held.today(), RequestOptions.create()
                    .setHeader("Origin", "http://elsewhere.example").setForm(FormData.create().set("sign", "sign").set("in", "in"))).status());
            assertEquals("0", held.text("SELECT COUNT(*) FROM attendance WHERE enrolment_id = ?", place));
            assertEquals("OUT_OF_JURISDICTION", held.text("SELECT detail FROM audit_line WHERE kind = 'REFUSED' AND action = 'READ_ATTENDANCE' ORDER BY id DESC LIMIT 1"));
        }
    }

    @Test
    void answers_after_the_time_are_refused_and_what_was_saved_counts() throws SQLException {
        try (HeldSessionRows held = new HeldSessionRows("法规与隐私"); Person zheng = Person.signedIn("zheng"); Person deng = Person.signedIn("deng")) {
            long place = held.seat("deng");
            zheng.go("/training/held/roster.xhtml?session=" + held.session() + "&half=" + held.past().get(0));
            zheng.find("#all").click();
            assertThat(zheng.find(".wis-roster select").first()).hasValue("PRESENT");
            zheng.page().keyboard().press("F2");
            assertThat(zheng.find(".wis-notices")).containsText("改动 1 人");
            fillsTheBank(held, zheng);
            opensTheExam(held, zheng);
            deng.go("/training/own/exam.xhtml?enrolment=" + place);
            deng.find("#begin").click();
            assertThat(deng.find("fieldset")).hasCount(2);
            choose(deng.page(), 0, "乙说");
            held.examOver(place);
            deng.find("fieldset").nth(1).getByText("乙说").click();
            assertThat(deng.find(".wis-notices .wis-refusal")).containsText("此前保存的答案照常计分");
            deng.find("#hand-in").click();
            assertThat(deng.find("#content")).containsText("50 分，不合格");
            assertTrue(held.text("SELECT GROUP_CONCAT(a.chosen ORDER BY a.position) FROM exam_answer a JOIN exam_sitting s ON s.id = a.sitting_id WHERE s.enrolment_id = ?", place)
                    .endsWith(","), "the late answer is not kept");
        }
    }

    private static void choose(Page page, int question, String option) {
        Locator fieldset = page.locator("fieldset").nth(question);
        fieldset.getByText(option).click();
        assertThat(fieldset.locator(".wis-saved")).containsText("已保存");
    }

    private static String address(Person organiser) {
        return organiser.find(".wis-screen-address").innerText().strip().replaceAll("^[a-z]+://[^/]+", "");
    }
}
