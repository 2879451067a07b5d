package org.wis.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TestSystem;
import org.wis.acceptance.trial.OneTimeCode;
import org.wis.account.DemoAccount;

/** A program signs in, reads and amends a card, and is judged by the same gate with the same codes as a page. */
class RestIT {

    private static final URI API = TestSystem.filled().baseUrl().resolve("/registry/api/v1/");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_suspended_operators_program_is_refused_writes_nothing_and_writes_again_after_reinstatement() throws Exception {
        String cao = signIn("cao");
        String gao = signIn("gao");
        String number = text("SELECT case_number FROM woman_case WHERE managing_division LIKE '990121012%' AND status = 'ACTIVE' LIMIT 1");
        String certificate = text("SELECT c.number FROM certificate c JOIN account a ON a.staff_id = c.staff_id WHERE a.username = 'cao'");
        HttpResponse<String> read = get(cao, "cases/" + number);
        assertEquals(200, read.statusCode(), read.body());
        String content = content(read.body()).replaceFirst("\"residenceAddress\":\"[^\"]*\"", "\"residenceAddress\":\"接口路1号\"");
        String version = read.headers().firstValue("ETag").orElseThrow();

        assertEquals(428, put(cao, "cases/" + number, null, content).statusCode());
        assertEquals(204, post(gao, "certificates/" + certificate + "/suspension", "{\"documentNo\":\"示卫发〔2026〕911号\",\"reason\":\"核查\"}").statusCode());
        HttpResponse<String> refused = put(cao, "cases/" + number, version, content);
        assertEquals(403, refused.statusCode(), refused.body());
        assertTrue(refused.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(refused.body().contains("\"CERTIFICATE_SUSPENDED\""), refused.body());
        assertEquals("1", versions(number), "nothing was written");

        assertEquals(204, post(gao, "certificates/" + certificate + "/reinstatement", "{\"documentNo\":\"示卫发〔2026〕912号\",\"reason\":\"核查完毕\"}").statusCode());
        HttpResponse<String> written = put(cao, "cases/" + number, version, content);
        assertEquals(200, written.statusCode(), written.body());
        assertEquals("2", versions(number));
        HttpResponse<String> stale = put(cao, "cases/" + number, version, content.replace("接口路1号", "接口路2号"));
        assertEquals(409, stale.statusCode(), stale.body());
        assertTrue(stale.body().contains("currentVersion") && stale.body().contains("residenceAddress"), stale.body());
        assertTrue(get(cao, "cases/" + number + "/versions").body().contains(certificate));
    }

    @Test
    void hostile_input_has_its_defined_answers() throws Exception {
        String wu = signIn("wu");
        String foreign = text("SELECT case_number FROM woman_case WHERE managing_division LIKE '990121001%' LIMIT 1");
        String own = text("SELECT case_number FROM woman_case WHERE managing_division LIKE '990121006%' AND status = 'ACTIVE' LIMIT 1");
        assertEquals(401, get("", "cases/" + own).statusCode());
        HttpResponse<String> outside = get(wu, "cases/" + foreign);
        assertEquals(403, outside.statusCode());
        assertTrue(outside.body().contains("OUT_OF_JURISDICTION"));
        assertEquals(404, get(wu, "cases/" + unused()).statusCode());
        assertEquals(422, get(wu, "cases/12").statusCode());

        HttpResponse<String> read = get(wu, "cases/" + own);
        String version = read.headers().firstValue("ETag").orElseThrow();
        String content = content(read.body());
        assertEquals(400, put(wu, "cases/" + own, version, "{\"person\":").statusCode());
        assertEquals(400, put(wu, "cases/" + own, version, content.replaceFirst("\"person\":\\{", "\"person\":{\"unheardOf\":1,")).statusCode());
        assertCode("CODE_UNKNOWN", put(wu, "cases/" + own, version, content.replaceFirst("\"ethnicity\":\"\\d+\"", "\"ethnicity\":\"ZZ\"")));
        assertEquals(422, put(wu, "cases/" + own, version, named(content, "=1+1")).statusCode());
        assertEquals(422, put(wu, "cases/" + own, version, named(content, "王😀")).statusCode());
        assertEquals(413, put(wu, "cases/" + own, version, named(content, "长".repeat(3_500_000))).statusCode());
        assertEquals("1", versions(own), "nothing was written");
        HttpResponse<String> rare = put(wu, "cases/" + own, version, named(content, "王𠀀梅"));
        assertEquals(200, rare.statusCode(), rare.body());
        assertEquals("王𠀀梅", text("SELECT name FROM woman_case WHERE case_number = '" + own + "'"));

        HttpResponse<String> forged = CLIENT.send(request(wu, "session").header("Origin", "http://elsewhere.example").DELETE().build(), HttpResponse.BodyHandlers.ofString());
        assertProblem(403, "FOREIGN_ORIGIN", forged);
        HttpResponse<String> forgedWrite = CLIENT.send(request(wu, "cases/" + own).header("If-Match", version).header("Origin", "http://elsewhere.example")
                .PUT(HttpRequest.BodyPublishers.ofString(named(content, "王伪造"))).build(), HttpResponse.BodyHandlers.ofString());
        assertProblem(403, "FOREIGN_ORIGIN", forgedWrite);
        assertEquals("王𠀀梅", text("SELECT name FROM woman_case WHERE case_number = '" + own + "'"));
        assertEquals(200, get("", "openapi.yaml").statusCode());
        assertEquals(200, get(wu, "standing").statusCode());
        HttpResponse<String> hours = get(wu, "hours/own?year=2020");
        assertTrue(hours.body().contains("\"requiredMinutes\":1800") && hours.body().contains("\"mode\":\"STRICT\""), hours.body());
        assertEquals(400, get(wu, "hours/own?year=20").statusCode());
        String elsewhere = text("SELECT staff_id FROM account WHERE username = 'qian'");
        assertEquals(403, get(wu, "hours/" + elsewhere).statusCode());
        assertTrue(get(wu, "divisions/990121/inner").body().contains("青禾镇"));
        assertFalse(get(wu, "cases?q=a&limit=5").body().contains("\"idNumber\":\"9901211"), "numbers are masked");
    }

    @Test
    void what_the_server_itself_refuses_has_a_code_and_words_in_the_programs_language() throws Exception {
        String sun = signIn("sun");
        assertProblem(405, "METHOD_NOT_ALLOWED", CLIENT.send(request(sun, "standing").DELETE().build(), HttpResponse.BodyHandlers.ofString()));
        assertProblem(404, "ADDRESS_UNKNOWN", get(sun, "nothing/here"));
        assertProblem(415, "MEDIA_TYPE_UNSUPPORTED", CLIENT.send(HttpRequest.newBuilder(API.resolve("cases")).header("Content-Type", "text/csv")
                .header("Cookie", "WISSESSION=" + sun).POST(HttpRequest.BodyPublishers.ofString("a,b")).build(), HttpResponse.BodyHandlers.ofString()));
        assertProblem(406, "NOT_ACCEPTABLE", CLIENT.send(request(sun, "standing").header("Accept", "image/png").GET().build(), HttpResponse.BodyHandlers.ofString()));
        HttpResponse<String> large = put(sun, "cases/12", "1", "x".repeat(2_000_000));
        assertProblem(413, "TOO_LARGE", large);
        assertTrue(large.body().contains("超过了限额"), large.body());
        HttpResponse<String> english = CLIENT.send(request(sun, "cases/" + unused()).header("Accept-Language", "en-GB").GET().build(), HttpResponse.BodyHandlers.ofString());
        assertProblem(404, "CASE_UNKNOWN", english);
        assertFalse(english.body().codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN), english.body());
    }

    @Test
    void an_attempt_at_nothing_known_or_by_nobody_stands_in_the_trail_with_its_object() throws Exception {
        String xie = signIn("xie");
        String number = unused();
        assertEquals(404, put(xie, "cases/" + number, "1", "{}").statusCode());
        assertEquals("1", text("SELECT COUNT(*) FROM audit_line l JOIN account a ON a.id = l.account_id WHERE a.username = 'xie' AND l.kind = 'REFUSED'"
                + " AND l.action = 'AMEND_CASE' AND l.detail = 'CASE_UNKNOWN' AND l.subject LIKE '%" + number + "%'"));
    }

    @Test
    void a_card_cannot_be_opened_in_another_county() throws Exception {
        String ye = signIn("ye");
        HttpResponse<String> answer = post(ye, "cases", "{\"village\":\"990199001001\",\"content\":{}}");
        assertEquals(403, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("OUT_OF_JURISDICTION"), answer.body());
        assertEquals("0", text("SELECT COUNT(*) FROM woman_case WHERE managing_division LIKE '990199%'"));
    }

    @Test
    void posts_and_sessions_are_read_in_ones_own_jurisdiction_and_a_county_nominates_its_own_people_only() throws Exception {
        String he = signIn("he");
        HttpResponse<String> posts = get(he, "positions/990121?on=2026-11-24");
        assertEquals(200, posts.statusCode(), posts.body());
        assertTrue(posts.body().contains("COUNTY_INFO_MANAGER") && posts.body().contains("\"required\":2"), posts.body());
        assertEquals(200, get(he, "positions/990121/inner").statusCode());
        assertEquals(400, get(he, "positions/990121?on=yesterday").statusCode());
        assertTrue(get(he, "positions/98").body().contains("OUT_OF_JURISDICTION"));
        HttpResponse<String> sessions = get(he, "trainings?from=2026-01-01&to=2026-12-31");
        assertEquals(200, sessions.statusCode(), sessions.body());
        assertTrue(sessions.body().startsWith("["), sessions.body());
        String elsewhere = text("SELECT s.id FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = 'zheng'");
        HttpResponse<String> nomination = post(he, "trainings/1/enrolments", "{\"staff\":" + elsewhere + ",\"confirmed\":true}");
        assertEquals(403, nomination.statusCode(), nomination.body());
        assertTrue(nomination.body().contains("OUT_OF_JURISDICTION"), nomination.body());
        assertEquals(200, get(he, "trainings/own").statusCode());
    }

    @Test
    void the_province_issues_and_revokes_a_certificate_and_the_operator_cannot() throws Exception {
        String xu = signIn("xu");
        String deng = signIn("deng");
        String staff = text("SELECT s.id FROM staff s JOIN account a ON a.staff_id = s.id WHERE a.username = 'huang'");
        String issue = "{\"staff\":" + staff + ",\"type\":\"TOWNSHIP\",\"basis\":\"考试合格\",\"validFrom\":\"" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\",\"documentNo\":\"示卫发〔2026〕921号\",\"reason\":\"首次取得\"}";
        HttpResponse<String> byOperator = post(deng, "certificates", issue);
        assertEquals(403, byOperator.statusCode(), byOperator.body());
        assertTrue(byOperator.body().contains("ROLE_MISSING"), byOperator.body());
        HttpResponse<String> issued = post(xu, "certificates", issue);
        assertEquals(201, issued.statusCode(), issued.body());
        String number = text("SELECT number FROM certificate WHERE staff_id = " + staff);
        assertTrue(issued.body().contains(number), issued.body());
        String unreadable = "{\"documentNo\":\"示卫发〔2026〕922号\",\"reason\":\"核查\",\"hearingOn\":\"2026-11-01\",\"effectiveFrom\":20261101}";
        assertEquals(400, post(xu, "certificates/" + number + "/revocation", unreadable).statusCode());
        assertEquals("VALID", text("SELECT status FROM certificate WHERE number = '" + number + "'"));
        assertEquals(403, post(deng, "certificates/" + number + "/revocation", unreadable.replace("20261101", "null")).statusCode());
        HttpResponse<String> revoked = post(xu, "certificates/" + number + "/revocation", unreadable.replace(",\"effectiveFrom\":20261101", ""));
        assertEquals(204, revoked.statusCode(), revoked.body());
        assertEquals("REVOKED", text("SELECT status FROM certificate WHERE number = '" + number + "'"));
    }

    private static void assertProblem(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
        assertTrue(answer.body().contains("\"code\":\"" + code + "\"") && answer.body().contains("\"title\":\""), answer.body());
    }

    private static void assertCode(String code, HttpResponse<String> answer) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(code), answer.body());
    }

    private static String named(String content, String name) {
        return content.replaceFirst("\"person\":\\{\"name\":\"[^\"]*\"", "\"person\":{\"name\":\"" + name + "\"");
    }

    /** A case number that is right in itself and given to nobody. */
    private static String unused() {
        String body = "99012199999999";
        int product = 10;
        for (char digit : body.toCharArray()) {
            int sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return body + (11 - product) % 10;
    }

    private static String content(String card) {
        int from = card.indexOf("\"content\":") + 10;
        int depth = 0;
        for (int i = from; i < card.length(); i++) {
            depth += card.charAt(i) == '{' ? 1 : card.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return card.substring(from, i + 1);
            }
        }
        throw new IllegalStateException(card);
    }

    private static String signIn(String username) throws IOException, InterruptedException {
        String body = String.format("{\"username\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}", username, DemoAccount.PASSWORD,
                OneTimeCode.of(DemoAccount.SECRET, OneTimeCode.stepAt(Instant.now()) + 1));
        HttpResponse<String> answer = post("", "session", body);
        assertEquals(200, answer.statusCode(), answer.body());
        Matcher cookie = Pattern.compile("WISSESSION=([^;]+)").matcher(String.join("\n", answer.headers().allValues("Set-Cookie")));
        String last = "";
        while (cookie.find()) {
            last = cookie.group(1).equals("deleteMe") ? last : cookie.group(1);
        }
        return last;
    }

    private static HttpRequest.Builder request(String session, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(API.resolve(path)).header("Content-Type", "application/json");
        return session.isEmpty() ? request : request.header("Cookie", "WISSESSION=" + session);
    }

    private static HttpResponse<String> get(String session, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(session, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String session, String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(request(session, path).POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> put(String session, String path, String version, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(session, path).PUT(HttpRequest.BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", version);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String versions(String number) throws SQLException {
        return text("SELECT COUNT(DISTINCT mandate_id) FROM woman_case FOR SYSTEM_TIME ALL WHERE case_number = '" + number + "'");
    }

    private static String text(String question) throws SQLException {
        try (Connection owner = TestSystem.get().database().asOwner(); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
