package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A certified operator amends a card; while her form is open the province suspends her certificate, and later reinstates it. */
class MainJobIT {

    private static final String ADDRESS = "#group-residence input[data-path='residence.residenceAddress']";

    @Test
    void a_suspended_operator_is_refused_with_reasons_loses_nothing_and_saves_after_reinstatement() throws SQLException {
        try (Person zhou = Person.atTheDoor("zhou"); Person xu = Person.signedIn("xu")) {
            assertThat(zhou.find(".wis-standing")).containsText("资格有效");
            zhou.session().screenshot("story-1-home");

            zhou.find("#wis-search-text").fill("青禾");
            zhou.go("/registry/cases/search.xhtml");
            zhou.session().screenshot("story-2-search");
            zhou.find(".wis-table tbody tr:first-child a").click();
            String card = zhou.page().url();
            String number = card.substring(card.indexOf("case=") + 5);
            zhou.session().screenshot("story-3-card");

            amend(zhou, "青禾县青禾镇一号院1号");
            assertThat(zhou.find(".wis-notices")).containsText("已保存");
            assertThat(zhou.find("#group-residence")).containsText("青禾县青禾镇一号院1号");
            long versions = versions(number);

            zhou.find("#group-residence button").first().click();
            zhou.find(ADDRESS).fill("青禾县青禾镇二号院2号");
            Certificates.decide(xu, certificate(), "SUSPEND", "示卫发〔2026〕901号");
            zhou.page().keyboard().press("F2");
            Locator refusal = zhou.find(".wis-refusal");
            assertThat(refusal).containsText("证书已暂停");
            assertThat(refusal).containsText("第三十条");
            assertThat(refusal.locator("[data-code=CERTIFICATE_SUSPENDED]")).isVisible();
            assertThat(refusal.locator(".wis-who").first()).isVisible();
            assertThat(zhou.find(ADDRESS)).hasValue("青禾县青禾镇二号院2号");
            assertEquals(versions, versions(number), "nothing was written");
            zhou.session().screenshot("story-4-refused");

            Certificates.decide(xu, certificate(), "REINSTATE", "示卫发〔2026〕902号");
            zhou.page().keyboard().press("F2");
            assertThat(zhou.find("#group-residence")).containsText("青禾县青禾镇二号院2号");
            assertEquals(versions + 1, versions(number));
            zhou.session().screenshot("story-5-saved");

            zhou.go("/registry/cases/history.xhtml?case=" + number);
            assertThat(zhou.find(".wis-timeline > li")).hasCount((int) versions + 1);
            assertThat(zhou.find(".wis-timeline > li").first()).containsText("周敏");
            assertThat(zhou.find(".wis-timeline > li").first()).containsText("99-");
            assertThat(zhou.find(".wis-timeline > li").first()).containsText("二号院2号");
            zhou.session().screenshot("story-6-history");
            assertEquals(List.of(), zhou.session().outsideRequests());
        }
    }

    @Test
    void two_windows_amending_one_card_show_both_versions_side_by_side() {
        try (Person qian = Person.signedIn("qian")) {
            qian.go("/registry/cases/search.xhtml");
            qian.find(".wis-table tbody tr:first-child a").click();
            String card = qian.page().url();
            qian.find("#group-residence button").first().click();
            qian.find(ADDRESS).fill("第一个窗口");
            var other = qian.page().context().newPage();
            other.navigate(card);
            other.locator("#group-residence button").first().click();
            other.locator(ADDRESS).fill("第二个窗口");
            other.keyboard().press("F2");
            assertThat(other.locator(".wis-notices")).containsText("已保存");
            qian.find("#group-residence .wis-save").click();
            assertThat(qian.find("#card")).containsText("他人已先保存了本个案");
            assertThat(qian.find("#card table")).containsText("第二个窗口");
            assertThat(qian.find("#card table mark")).containsText("第一个窗口");
            qian.session().screenshot("conflict");
            qian.find("#take-mine").click();
            assertThat(qian.find("#group-residence")).containsText("第一个窗口");
        }
    }

    private static void amend(Person operator, String address) {
        operator.find("#group-residence button").first().click();
        operator.find(ADDRESS).fill(address);
        operator.page().keyboard().press("F2");
    }

    private static String certificate() throws SQLException {
        return Stored.text("SELECT c.number FROM certificate c JOIN account a ON a.staff_id = c.staff_id WHERE a.username = 'zhou'");
    }

    private static long versions(String number) throws SQLException {
        return Long.parseLong(Stored.text("SELECT COUNT(DISTINCT mandate_id) FROM woman_case FOR SYSTEM_TIME ALL WHERE case_number = '" + number + "'"));
    }
}
