package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wis.acceptance.Browser;
import org.wis.acceptance.BrowserSession;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.Rows;
import org.wis.certification.CertificateNumber;
import org.wis.time.OfficialTime;

/**
 * The certificate of somebody in another county, made into a document by the province, opened, verified outside the system, and asked about on the public page through everything that can
 * happen to it: at no moment does it look valid when it, or the copy, is not.
 */
class CertificateDocumentIT {

    private static final LocalDate TODAY = LocalDate.now(OfficialTime.ZONE);
    private static final LocalDate FROM = TODAY.minusDays(60);
    private static final String COUNTY = "990122";
    private static CertificateNumber number;
    @TempDir
    private static Path folder;

    @BeforeAll
    static void certify() throws SQLException {
        number = CertificateNumber.issue(COUNTY, FROM.getYear(), CertificateNumber.Level.COUNTY, 901);
        try (Connection connection = TestSystem.filled().database().asOwner()) {
            Rows rows = new Rows(connection);
            long province = rows.number("SELECT id FROM office WHERE division_code = '99'").orElseThrow();
            long office = rows.number("SELECT id FROM office WHERE division_code = ?", COUNTY).isPresent() ? rows.number("SELECT id FROM office WHERE division_code = ?", COUNTY).get()
                    : rows.inserted("INSERT INTO office (division_code, level, name) VALUES (?, 4, '白露县规划统计科') RETURNING id", COUNTY);
            long staff = rows.inserted("INSERT INTO staff (name, sex, office_id) VALUES ('欧阳试用', '2', ?) RETURNING id", office);
            String dates = FROM + ".." + FROM.plusYears(3).minusDays(1);
            long certificate = rows.inserted("INSERT INTO certificate (number, staff_id, type, status, status_since, issuing_office_id, basis, issued_on, valid_from, valid_to)"
                    + " VALUES (?, ?, 'COUNTY', 'VALID', ?, ?, '岗前培训班,考试合格', ?, ?, ?) RETURNING id", number.value(), staff, FROM, province, FROM, FROM, FROM.plusYears(3).minusDays(1));
            rows.run("INSERT INTO certificate_event (certificate_id, event, at, after_state, valid_from, valid_to) VALUES (?, 'ISSUED', ?, ?, ?, ?)", certificate, FROM.atTime(9, 0),
                    "VALID " + dates, FROM, FROM.plusYears(3).minusDays(1));
        }
    }

    @Test
    void a_certificate_lives_and_the_public_page_says_so_at_every_moment() throws Exception {
        try (Person gao = Person.signedIn("gao"); Person he = Person.signedIn("he"); BrowserSession nobody = Browser.open()) {
            nobody.page().setDefaultTimeout(120_000);
            gao.go("/training/certificates/detail.xhtml?number=" + number.value());
            gao.find("#make-document").click();
            assertThat(gao.find(".wis-notices")).containsText("已制作并签名：第 1 份");
            assertThat(gao.find(".wis-documents")).containsText("现行的一份");
            gao.session().screenshot("certificate-document");
            CertificateFile first = CertificateFile.fetched(answer(gao, "certificates/document.pdf?number=" + number.value() + "&copy=1"));
            first.verify(folder, nobody);
            String code = first.code("欧阳试用", number.value());

            assertEquals(403, answer(he, "certificates/document.pdf?number=" + number.value() + "&copy=1").status(), "another county's manager");
            assertEquals(403, answer(he, "own-document.pdf?number=" + number.value()).status(), "somebody else's own");
            assertEquals(404, answer(gao, "certificates/document.pdf?number=" + number.value() + "&copy=2").status());
            APIResponse stranger = nobody.page().context().request().get("/training/certificates/document.pdf?number=" + number.value() + "&copy=1");
            assertFalse(String.valueOf(stranger.headers().get("content-type")).contains("pdf"), "nobody gets a document without signing in");

            nobody.page().navigate("/training/check.xhtml");
            nobody.page().locator("#n").press("Control+a");
            nobody.page().keyboard().type(number.value());
            nobody.page().keyboard().press("Tab");
            nobody.page().keyboard().type(code.toLowerCase());
            nobody.page().keyboard().press("Enter");
            Locator answer = nobody.page().locator("#answer");
            assertThat(answer).hasAttribute("data-tone", "good");
            assertThat(answer.locator("h2")).hasText(" 有效");
            assertThat(answer).containsText("欧***");
            assertFalse(answer.innerText().contains("欧阳"), "the name stays masked");
            assertEquals(List.of(), new AxeBuilder(nobody.page()).setLegacyMode(true).analyze().getViolations().stream().map(fault -> fault.getId()).toList());
            nobody.screenshot("check-valid");

            Certificates.decide(gao, number.value(), "SUSPEND", "示卫发〔2026〕911号");
            Certificates.says(nobody, asking(code), "bad", "无效：已暂停");
            nobody.screenshot("check-suspended");
            nobody.page().navigate("/training/preferences?language=en");
            Certificates.says(nobody, asking(code), "bad", "NOT VALID: suspended");
            nobody.page().navigate("/training/preferences?language=zh");
            gao.go("/training/certificates/detail.xhtml?number=" + number.value());
            Certificates.decide(gao, number.value(), "REINSTATE", "示卫发〔2026〕912号");
            Certificates.says(nobody, asking(code), "good", "有效");

            reportLoss();
            Certificates.says(nobody, asking(code), "bad", "这一份已作废");
            Certificates.decide(gao, number.value(), "REISSUE", "示卫发〔2026〕913号");
            Certificates.says(nobody, asking(code), "bad", "已有新的一份");
            gao.find("#make-document").click();
            assertThat(gao.find(".wis-documents")).containsText("已作废");
            String second = CertificateFile.fetched(answer(gao, "certificates/document.pdf?number=" + number.value() + "&copy=2")).code("欧阳试用", number.value());
            Certificates.says(nobody, asking(second), "good", "有效");
            Certificates.says(nobody, asking(code), "bad", "已有新的一份");

            gao.go("/training/certificates/act.xhtml?number=" + number.value() + "&act=REVOKE");
            gao.find("#hearing").fill(TODAY.toString());
            gao.find("#effective").fill(TODAY.minusDays(10).toString());
            Certificates.send(gao, "示卫发〔2026〕914号");
            Certificates.says(nobody, asking(second), "bad", "无效：已吊销");
            Certificates.says(nobody, asking(second) + "&d=" + TODAY.minusDays(5), "bad", "当日无效：已吊销");
            Certificates.says(nobody, asking(second) + "&d=" + TODAY.minusDays(20), "past", "当日有效（不代表今天）");
            assertThat(answer).containsText("无效：已吊销");
            nobody.screenshot("check-past");
            Certificates.says(nobody, asking(second) + "&d=" + FROM.minusDays(1), "bad", "当日无效：尚未发证");
            Certificates.says(nobody, asking(second) + "&d=" + TODAY.plusDays(1), "none", "不能查询以后的日期");
            assertEquals(List.of(), nobody.outsideRequests());
        }
    }

    @Test
    void a_wrong_number_and_a_wrong_code_get_the_same_answer_and_who_asks_too_often_none() {
        try (BrowserSession nobody = Browser.open()) {
            nobody.page().setDefaultTimeout(120_000);
            nobody.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.7"));
            List<String> told = new ArrayList<>();
            for (String question : List.of("n=" + number.value() + "&c=ABCDEFGH", "n=99-2001-5-0121-0001-9&c=ABCDEFGH", "n=x&c=ABCDEFGH", "n=" + number.value() + "&c=%00%27", "n=" + number.value())) {
                nobody.page().navigate("/training/check.xhtml?" + question);
                told.add(nobody.page().locator("#answer").innerText());
            }
            assertEquals(1, told.stream().distinct().count(), told.toString());
            for (int more = told.size(); more < 30; more++) {
                assertTrue(asked(nobody, "203.0.113.7").contains("没有查到"));
            }
            assertTrue(asked(nobody, "203.0.113.7").contains("查询过于频繁"));
            assertTrue(asked(nobody, "198.51.100.1, 203.0.113.7").contains("查询过于频繁"), "what a stranger puts before it does not help");
            assertTrue(asked(nobody, "203.0.113.8").contains("没有查到"), "others are not held up");
        }
    }

    private static String asked(BrowserSession session, String from) {
        return session.page().context().request().get("/training/check.xhtml?n=" + number.value() + "&c=ABCDEFGH",
                com.microsoft.playwright.options.RequestOptions.create().setHeader("X-Forwarded-For", from)).text();
    }

    private static String asking(String code) {
        return "n=" + number.value() + "&c=" + code;
    }

    /** As the holder would report it; nobody in that county has an account. */
    private static void reportLoss() throws SQLException {
        try (Connection connection = TestSystem.filled().database().asOwner()) {
            assertEquals(1, new Rows(connection).run("UPDATE certificate SET copy_lost_on = ?, version = version + 1 WHERE number = ?", TODAY, number.value()));
        }
    }

    private static APIResponse answer(Person person, String path) {
        return person.page().context().request().get("/training/" + path);
    }
}
