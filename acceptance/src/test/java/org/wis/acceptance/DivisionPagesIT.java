package org.wis.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Divisions, their import, the audit trail and the parameters as people see them. */
class DivisionPagesIT {

    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "provinces.csv", "code,name\n98,\"试验省\"\n",
            "cities.csv", "code,name,provinceCode\n9801,\"试验市\",98\n",
            "areas.csv", "code,name,cityCode\n980101,\"试验区\",9801\n"));

    @Test
    void the_provincial_office_imports_a_table_twice_and_the_second_time_changes_nothing() throws Exception {
        try (BrowserSession office = DemoSignIn.of("xu")) {
            Page page = office.page();
            importZip(page, zip(TABLES));
            assertThat(page.locator("#result")).containsText(Pattern.compile("新增 [03]，更名 0"));
            page.locator("#again").click();
            importZip(page, zip(TABLES));
            assertThat(page.locator("#result")).containsText("新增 0，更名 0，未变 3");
            office.screenshot("division-import");
            page.navigate("/registry/divisions/index.xhtml?q=syq");
            assertThat(page.locator("table tbody tr")).containsText(List.of("试验区").toArray(new String[0]));
        }
        assertEquals(3, count("SELECT COUNT(*) FROM division WHERE code LIKE '98%'"));
    }

    @Test
    void one_broken_line_is_named_and_nothing_of_the_table_comes_in() throws Exception {
        try (BrowserSession office = DemoSignIn.of("gao")) {
            Map<String, String> broken = new TreeMap<>(TABLES);
            broken.put("streets.csv", "code,name,areaCode\n980101001,\"好街道\",980101\n98010100,\"短代码街道\",980101\n");
            importZip(office.page(), zip(broken));
            assertThat(office.page().locator("table tbody tr")).hasCount(1);
            assertThat(office.page().locator("table tbody tr")).containsText("streets.csv");
            assertThat(office.page().locator("table tbody tr td").nth(1)).hasText("3");
        }
        assertEquals(0, count("SELECT COUNT(*) FROM division WHERE code = '980101001'"));
    }

    /** The form does not open for her; that the import itself refuses her too is tried at its door, inside the server. */
    @Test
    void an_operator_may_not_import_and_is_told_so_on_the_page() {
        try (BrowserSession operator = DemoSignIn.of("sun")) {
            Page page = operator.page();
            assertEquals(403, page.navigate("/registry/divisions/import.xhtml").status());
            assertThat(page.locator(".wis-refusal [data-code=ROLE_MISSING]")).isVisible();
            assertThat(page.locator("#file")).hasCount(0);
        }
    }

    @Test
    void the_auditor_reads_the_trail_and_verifies_it() {
        try (BrowserSession auditor = DemoSignIn.of("ma")) {
            Page page = auditor.page();
            page.navigate("/registry/audit.xhtml");
            assertTrue(page.locator("table tbody tr").count() > 0);
            page.locator("#verify-go").click();
            assertThat(page.locator("text=审计链完整")).isVisible();
            auditor.screenshot("audit");
        }
        try (BrowserSession operator = DemoSignIn.of("wu")) {
            operator.page().navigate("/registry/audit.xhtml");
            assertThat(operator.page().locator(".wis-refusal [data-code=ROLE_MISSING]")).isVisible();
        }
    }

    private static void importZip(Page page, byte[] zip) {
        upload(page, zip);
        page.locator("#start").click();
        assertThat(page.locator("#again")).isVisible();
    }

    private static void upload(Page page, byte[] zip) {
        page.navigate("/registry/divisions/import.xhtml");
        page.locator("#file").setInputFiles(new FilePayload("list.zip", "application/zip", zip));
        page.locator("#take").click();
        assertThat(page.locator("#start")).isVisible();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry("package/dist/" + entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static long count(String question) throws SQLException {
        try (Connection owner = TestSystem.get().database().asOwner(); ResultSet row = owner.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
