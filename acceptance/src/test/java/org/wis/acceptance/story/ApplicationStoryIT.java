package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wis.acceptance.TestSystem;

/** From the photo of a new operator to her first card, a suspension, a revocation and its appeal; and what somebody might try on the way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApplicationStoryIT {

    private static final String ADDRESS = "#group-residence input[data-path='residence.residenceAddress']";
    private static final String DOCUMENT = "示卫发〔2026〕7号";
    private static final String OWN = "/training/applications/own.xhtml";

    @Test
    @Order(1)
    void an_operator_applies_is_returned_mends_is_reviewed_examined_and_certified_and_writes_her_first_card() throws SQLException {
        try (Person fang = Person.signedIn("fang"); Person he = Person.signedIn("he"); Person xu = Person.signedIn("xu"); Person gao = Person.signedIn("gao")) {
            fang.go("/training/home.xhtml");
            fang.find("main a[href*='own.xhtml']").click();
            fang.find("#photo").setInputFiles(Portrait.png("small.png", "image/png", 200, 300, Color.WHITE));
            fang.find("#send").click();
            assertThat(fang.find(".wis-refusal")).containsText("358");
            fang.go(OWN);
            fang.find("#photo").setInputFiles(Portrait.png("a-png.jpg", "image/jpeg", 1500, 1200, Color.DARK_GRAY));
            fang.find("#papers").setInputFiles(new FilePayload[] {new FilePayload("学历.pdf", "application/pdf", "%PDF-1.4 a".getBytes(StandardCharsets.US_ASCII)),
                new FilePayload("任职.pdf", "application/pdf", "%PDF-1.4 b".getBytes(StandardCharsets.US_ASCII))});
            fang.find("#statement").fill("新任操作员");
            fang.find("#send").click();
            assertThat(fang.find(".wis-notices")).containsText("申请已提交");
            assertThat(fang.find("#files")).containsText("任职.pdf");
            assertThat(fang.find("body")).containsText("背景");
            assertEquals(358.0, ((Number) fang.page().evaluate("() => document.querySelector('.wis-portrait').naturalWidth")).doubleValue());
            String id = Stored.text("SELECT p.id FROM certificate_application p JOIN account a ON a.staff_id = p.staff_id WHERE a.username = 'fang'");
            fang.session().screenshot("application-1-applied");

            he.go("/registry/home.xhtml");
            assertThat(he.find(".wis-tasks")).containsText("待审核的证书申请");
            he.go("/training/applications/list.xhtml?state=APPLIED");
            he.find("main a[href*='application=" + id + "']").first().click();
            assertThat(he.find("h1")).containsText("方琴");
            he.session().screenshot("application-2-review");
            act(he, id, "COUNTY_RETURNED", "请换成白色背景的照片");

            fang.go(OWN);
            assertThat(fang.find("main")).containsText("请换成白色背景的照片");
            fang.find("#new-photo").setInputFiles(Portrait.fit());
            fang.find("#change-photo").click();
            assertThat(fang.find(".wis-notices")).containsText("照片已更换");
            fang.find("#again").click();
            assertThat(fang.find(".wis-notices")).containsText("已再次提交");

            act(he, id, "COUNTY_REVIEWED", "材料齐全");
            gao.go("/training/applications/act.xhtml?application=" + id + "&act=EXAM_PASSED");
            gao.find("#score").fill("59");
            send(gao, "示卫考〔2026〕5号", "岗前考试");
            assertThat(gao.find(".wis-refusal")).containsText("60");
            gao.find("#score").fill("88");
            gao.find("#go").click();
            gao.page().waitForURL("**/detail.xhtml?application=*");

            Page second = gao.page().context().newPage();
            second.navigate("/training/applications/act.xhtml?application=" + id + "&act=ISSUED");
            act(gao, id, "ISSUED", "首次取得");
            second.locator("#document").fill("示卫发〔2026〕2号");
            second.locator("#reason").fill("首次取得");
            second.locator("#go").click();
            assertThat(second.locator(".wis-refusal")).containsText("已经签发");
            assertEquals("1", Stored.text("SELECT COUNT(*) FROM certificate c JOIN account a ON a.staff_id = c.staff_id WHERE a.username = 'fang'"));
            String number = Stored.text("SELECT c.number FROM certificate c JOIN account a ON a.staff_id = c.staff_id WHERE a.username = 'fang'");

            fang.go("/registry/cases/search.xhtml");
            fang.find(".wis-table tbody tr:first-child a").click();
            amend(fang, "稻香乡第一号");
            assertThat(fang.find(".wis-notices")).containsText("已保存");

            fang.find("#group-residence button").first().click();
            fang.find(ADDRESS).fill("稻香乡第二号");
            Certificates.decide(xu, number, "SUSPEND", DOCUMENT);
            fang.page().keyboard().press("F2");
            assertThat(fang.find(".wis-refusal [data-code=CERTIFICATE_SUSPENDED]")).isVisible();
            Certificates.decide(xu, number, "REINSTATE", DOCUMENT);
            fang.page().keyboard().press("F2");
            assertThat(fang.find("#group-residence")).containsText("稻香乡第二号");

            revokedWithEffectFromToday(fang, he, xu, gao, number);
        }
    }

    private static void revokedWithEffectFromToday(Person fang, Person he, Person xu, Person gao, String number) throws SQLException {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        xu.go("/training/certificates/act.xhtml?number=" + number + "&act=REVOKE");
        xu.find("#hearing").fill(today);
        xu.find("#effective").fill(today);
        Certificates.send(xu, DOCUMENT);
        he.go("/training/certificates/detail.xhtml?number=" + number);
        he.find("main a[href*='written.xhtml']").click();
        assertThat(he.find("main")).containsText("待遇和服务不受影响");
        assertThat(he.find(".wis-table tbody tr")).hasCount(2);
        he.session().screenshot("application-3-written");
        he.find(".wis-table tbody tr").first().locator("button").first().click();
        assertThat(he.find(".wis-notices")).containsText("复核已登记");
        assertThat(he.find(".wis-table tbody tr")).hasCount(1);
        assertEquals("RIGHT", Stored.text("SELECT result FROM reverification ORDER BY id DESC LIMIT 1"));

        fang.go("/training/home.xhtml");
        fang.find("details.wis-more:has-text('申诉') summary").first().click();
        fang.find("[id$=grounds]").fill("事实不清");
        fang.find("[id$=appeal]").click();
        assertThat(fang.find(".wis-notices")).containsText("申诉已提交");
        xu.go("/training/certificates/act.xhtml?number=" + number + "&act=LIFT_REVOCATION");
        xu.find("#document").fill("示卫复〔2026〕1号");
        xu.find("#reason").fill("复核");
        xu.find(".wis-save").click();
        assertThat(xu.find(".wis-refusal")).containsText("其他同事");
        Certificates.decide(gao, number, "LIFT_REVOCATION", DOCUMENT);
        assertThat(gao.find("main")).containsText("吊销已撤销");
        gao.session().screenshot("application-4-certificate");
        gao.find("#day").fill("2026-01-01");
        gao.find("#ask").click();
        assertThat(gao.find("#answer")).containsText("尚未签发");
    }

    @Test
    @Order(2)
    void the_province_issues_many_and_a_broken_one_does_not_stop_the_rest() throws SQLException {
        String broken = Stored.text("INSERT INTO certificate_application (staff_id, type, state, applied_at, state_since, exam) SELECT staff_id, 'TOWNSHIP', 'EXAM_PASSED', '2026-01-01', '2026-01-01', 'x'"
                + " FROM account WHERE username = 'ye' RETURNING id");
        try (Person gao = Person.signedIn("gao")) {
            gao.go("/training/applications/bulk.xhtml");
            assertThat(gao.find(".wis-table")).containsText("江梅");
            gao.find("#document").fill("示卫发〔2026〕3号");
            gao.find("#reason").fill("批量签发");
            gao.session().screenshot("application-5-bulk");
            gao.find("#start").click();
            assertThat(gao.find(".wis-run-result")).containsText("2/2");
            assertThat(gao.find(".wis-run-result")).containsText("成功 1");
            assertThat(gao.find(".wis-table")).containsText("叶秀");
            gao.session().screenshot("application-6-bulk-done");
        }
        assertEquals("ISSUED", Stored.text("SELECT p.state FROM certificate_application p JOIN account a ON a.staff_id = p.staff_id WHERE a.username = 'jiang'"));
        assertEquals("EXAM_PASSED", Stored.text("SELECT state FROM certificate_application WHERE id = " + broken));
        Stored.run("UPDATE certificate_application SET state = 'REJECTED' WHERE id = " + broken);
    }

    @Test
    @Order(3)
    void the_county_proposes_endorsements_and_the_province_confirms_them() throws SQLException {
        try (Person he = Person.signedIn("he"); Person gao = Person.signedIn("gao")) {
            String year = String.valueOf(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());
            he.go("/training/certificates/endorsing.xhtml?stage=OPEN&year=" + year);
            he.find("#document").fill("青卫检〔2026〕1号");
            he.find("#reason").fill("年检材料齐全");
            he.session().screenshot("endorsement-1-county");
            he.find("#start").click();
            assertThat(he.find(".wis-run-result")).containsText("已处理");
            he.page().waitForCondition(() -> he.find(".wis-run-bar").getAttribute("value").equals("100"));
            long proposed = Long.parseLong(Stored.text("SELECT COUNT(*) FROM certificate_proposal WHERE kind = 'ENDORSEMENT' AND decided_at IS NULL"));
            assertTrue(proposed > 5, "proposed: " + proposed);
            gao.go("/training/certificates/endorsing.xhtml?stage=PROPOSED&year=" + year);
            gao.find("#document").fill("示卫检〔2026〕1号");
            gao.find("#reason").fill("同意县级建议");
            gao.find("#start").click();
            gao.page().waitForCondition(() -> gao.find(".wis-run-bar").getAttribute("value").equals("100"));
            gao.session().screenshot("endorsement-2-province");
            assertEquals("0", Stored.text("SELECT COUNT(*) FROM certificate_proposal WHERE kind = 'ENDORSEMENT' AND decided_at IS NULL"));
        }
    }

    @Test
    @Order(4)
    void what_somebody_might_try_is_refused() throws SQLException, IOException, InterruptedException {
        String foreign = foreignApplication();
        String colleagues = Stored.text("SELECT p.id FROM certificate_application p JOIN account a ON a.staff_id = p.staff_id WHERE a.username = 'tian' ORDER BY p.id LIMIT 1");
        try (Person lin = Person.signedIn("lin"); Person pan = Person.signedIn("pan")) {
            for (String address : new String[] {"detail.xhtml?application=", "act.xhtml?act=COUNTY_REVIEWED&application=", "file?application="}) {
                assertEquals(403, lin.page().navigate("/training/applications/" + address + foreign).status(), address);
            }
            assertEquals(403, lin.page().context().request().get("/training/applications/file?staff=" + Stored.text("SELECT staff_id FROM certificate_application WHERE id = " + foreign)).status());
            assertEquals(404, lin.page().context().request().get("/training/applications/file?application=99999999").status());
            assertEquals(404, lin.page().context().request().get("/training/applications/file?application=x").status());
            APIResponse photo = lin.page().context().request().get("/training/applications/file?application=" + colleagues);
            assertEquals(200, photo.status());
            assertTrue(photo.headers().get("content-type").startsWith("image/jpeg"), photo.headers().toString());
            assertEquals("nosniff", photo.headers().get("x-content-type-options"));
            assertEquals("no-store", photo.headers().get("cache-control"));
            assertTrue(photo.headers().get("content-security-policy").contains("sandbox"));
            String paper = Stored.text("SELECT id FROM application_file WHERE kind = 'PAPER' AND application_id = " + colleagues);
            APIResponse saved = lin.page().context().request().get("/training/applications/file?application=" + colleagues + "&paper=" + paper);
            assertTrue(saved.headers().get("content-disposition").startsWith("attachment"), saved.headers().toString());

            for (String address : new String[] {"file?own&application=" + colleagues, "file?application=" + colleagues, "act.xhtml?act=COUNTY_REVIEWED&application=" + colleagues,
                "list.xhtml", "bulk.xhtml", "detail.xhtml?application=" + colleagues}) {
                assertEquals(403, pan.page().context().request().get("/training/applications/" + address).status(), address);
            }
            String own = Stored.text("SELECT p.id FROM certificate_application p JOIN account a ON a.staff_id = p.staff_id WHERE a.username = 'pan'");
            assertEquals(403, pan.page().navigate("/training/applications/act.xhtml?act=COUNTY_REVIEWED&application=" + own).status());
            assertEquals(413, hugeUpload());
            assertEquals(403, pan.page().context().request().post(OWN, RequestOptions.create().setHeader("Origin", "http://elsewhere.example")
                    .setForm(FormData.create().set("mend", "mend"))).status());
            pan.go(OWN);
            pan.find("#new-paper").setInputFiles(new FilePayload("page.pdf", "application/pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII)));
            pan.find("#add-paper").click();
            assertThat(pan.find(".wis-refusal")).containsText("PDF");
        }
    }

    /** Not by the browser, which would need a minute to take up so much from a program; the size is judged before it is asked who sends it. */
    private static int hugeUpload() throws IOException, InterruptedException {
        URI system = TestSystem.get().baseUrl();
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(system.resolve(OWN)).header("Origin", system.toString().replaceAll("/$", ""))
                .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofByteArray(new byte[40 * 1024 * 1024])).build(), BodyHandlers.discarding()).statusCode();
    }

    private static void act(Person officer, String id, String act, String reason) {
        officer.go("/training/applications/act.xhtml?application=" + id + "&act=" + act);
        send(officer, "示卫审〔2026〕1号", reason);
        officer.page().waitForURL("**/detail.xhtml?application=*");
    }

    private static void send(Person officer, String document, String reason) {
        officer.find("#document").fill(document);
        officer.find("#reason").fill(reason);
        officer.find("#go").click();
    }

    private static void amend(Person operator, String address) {
        operator.find("#group-residence button").first().click();
        operator.find(ADDRESS).fill(address);
        operator.page().keyboard().press("F2");
    }

    /** An application of another county, typed by the owner's hand. */
    private static String foreignApplication() throws SQLException {
        Stored.run("INSERT IGNORE INTO division (code, level, parent_code, name, valid_from, source) VALUES ('990177', 4, '9901', '邻县', '2000-01-01', 'test')");
        Stored.run("INSERT IGNORE INTO office (division_code, level, name) VALUES ('990177', 4, '邻县科')");
        Stored.run("INSERT INTO staff (name, sex, office_id) SELECT '外人', '2', id FROM office WHERE division_code = '990177'");
        return Stored.text("INSERT INTO certificate_application (staff_id, type, state, applied_at, state_since) SELECT MAX(s.id), 'COUNTY', 'APPLIED', '2026-01-01', '2026-01-01'"
                + " FROM staff s JOIN office o ON o.id = s.office_id WHERE o.division_code = '990177' RETURNING id");
    }
}
