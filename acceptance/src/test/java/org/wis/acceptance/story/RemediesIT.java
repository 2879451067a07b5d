package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a county does when a township has nobody who may write, on the pages; and what those pages answer to whoever should not be there. */
class RemediesIT {

    private static final String LIUWAN = "990121002";

    @Test
    void the_county_is_warned_arranges_an_acting_operator_and_ends_it() {
        try (Person he = Person.signedIn("he")) {
            he.go("/registry/home.xhtml");
            assertThat(he.find(".wis-ahead")).containsText("柳湾乡");
            assertThat(he.find(".wis-ahead")).containsText("李兰");
            he.find(".wis-ahead a[href$='" + LIUWAN + "']").click();
            he.find("#go").click();
            assertThat(he.find(".wis-wrong").first()).containsText("请选择代岗人");
            assertThat(he.find("#person")).isFocused();
            he.find("#person").selectOption(new SelectOption().setIndex(1));
            he.find("#document").fill("示代〔2026〕1号");
            Page second = he.page().context().newPage();
            second.navigate(he.page().url());
            String chosen = he.find("#person").inputValue();
            he.page().keyboard().press("F2");
            he.page().waitForURL("**/acting.xhtml");
            assertThat(he.find(".wis-notices")).containsText("已安排代岗");
            assertThat(he.find(".wis-ahead tr:has-text('柳湾乡')")).containsText("30 天");

            second.locator("#person").selectOption(chosen);
            second.locator("#document").fill("示代〔2026〕2号");
            second.locator("#go").dblclick();
            assertThat(second.locator(".wis-notices .wis-refusal")).containsText("已有代岗");
            assertThat(second.locator("#document")).hasValue("示代〔2026〕2号");
            second.close();

            he.find("a[href*='acting-end']").first().click();
            PageLook look = new PageLook(he, "he");
            String end = he.page().url().replaceAll("^[^/]*//[^/]*", "");
            look.look(end);
            assertEquals(List.of(), look.faults());
            he.find("#document").fill("示代〔2026〕3号");
            he.find("#go").click();
            he.page().waitForURL("**/acting.xhtml");
            assertThat(he.find(".wis-notices")).containsText("不再代岗");
        }
    }

    @Test
    void an_emergency_takes_two_persons_and_says_so() {
        try (Person he = Person.signedIn("he"); Person lin = Person.signedIn("lin")) {
            he.go("/training/staff/emergency-propose.xhtml?township=990121008");
            he.find("#person").selectOption(new SelectOption().setLabel("黄英（松风乡信息服务站）"));
            he.find("#document").fill("示应〔2026〕1号");
            he.find("#reason").fill("代岗人员外出培训，县级代录两个工作日内做不到");
            he.find("#go").click();
            he.page().waitForURL("**/emergency.xhtml");
            he.find("[id$=approve]").first().click();
            assertThat(he.find(".wis-notices .wis-refusal")).containsText("必须是两个人");

            lin.go("/registry/home.xhtml");
            assertThat(lin.find(".wis-tasks")).containsText("待批准的应急授权 1 项");
            lin.go("/training/staff/emergency.xhtml");
            Page second = lin.page().context().newPage();
            second.navigate("/training/staff/emergency.xhtml");
            lin.find("[id$=approve]").first().click();
            assertThat(lin.find(".wis-notices")).containsText("已批准");
            second.locator("[id$=approve]").first().click();
            assertThat(second.locator(".wis-notices .wis-refusal")).containsText("已经批准");
            lin.find("details.wis-more summary").first().click();
            lin.find("[id$=':end']").first().click();
            assertThat(lin.find(".wis-notices")).containsText("已结束");
        }
    }

    @Test
    void the_province_freezes_a_village_after_seeing_what_follows() {
        try (Person xu = Person.signedIn("xu")) {
            xu.go("/training/staff/freeze.xhtml");
            xu.find("#where-text").fill("990121012");
            xu.page().keyboard().press("Enter");
            xu.find(".wis-choices a").last().click();
            xu.find("#document").fill("示冻〔2026〕1号");
            xu.find("#reason").fill("山洪，村内停电");
            xu.find("#go").click();
            assertThat(xu.find(".wis-consequences")).containsText("都不能录入");
            xu.find("#send").click();
            xu.page().waitForURL("**/freeze.xhtml");
            assertThat(xu.find(".wis-table")).containsText("山洪");
            PageLook look = new PageLook(xu, "xu");
            String open = xu.find(".wis-table a.wis-button").first().getAttribute("href");
            look.look("/training/staff/" + open);
            assertEquals(List.of(), look.faults());
            xu.find("#open-document").fill("示冻〔2026〕2号");
            xu.find("#open").click();
            assertThat(xu.find(".wis-notices")).containsText("恢复录入");
        }
    }

    @Test
    void a_form_that_is_not_for_her_does_not_open_and_an_address_without_sense_leads_nowhere() {
        try (Person ye = Person.signedIn("ye")) {
            for (String form : List.of("staff/acting.xhtml", "staff/acting.xhtml?township=" + LIUWAN, "staff/acting-end.xhtml?acting=1", "staff/emergency-propose.xhtml",
                    "staff/freeze.xhtml", "staff/register.xhtml", "standing/enter.xhtml?staff=1", "certificates/issue.xhtml", "certificates/list.xhtml")) {
                assertEquals(403, ye.page().navigate("/training/" + form).status(), form);
                assertThat(ye.find(".wis-refusal")).containsText("依据");
            }
            for (String form : List.of("accounts-open.xhtml", "divisions/import.xhtml", "audit.xhtml")) {
                assertEquals(403, ye.page().navigate("/registry/" + form).status(), form);
            }
            for (String senseless : List.of("/registry/cases/card.xhtml", "/registry/cases/card.xhtml?case=abc", "/training/staff/person.xhtml?staff=abc",
                    "/training/staff/act.xhtml?staff=abc&act=LEAVE", "/training/staff/acting-end.xhtml?acting=abc", "/training/standing/enter.xhtml?staff=1&year=20x6")) {
                assertEquals(404, ye.page().navigate(senseless).status(), senseless);
            }
            assertEquals(200, ye.page().navigate("/training/").status());
            assertTrue((Boolean) ye.page().evaluate("() => typeof window.PrimeFaces === 'object'"), "the root of an application runs its scripts");
        }
    }

    /** The forecast knows fewer facts than the gate; for the people of the demo the two must agree. */
    @Test
    void the_forecast_of_today_says_of_each_operator_what_the_gate_tells_her() {
        Set<String> cannot = new TreeSet<>();
        try (Person he = Person.signedIn("he")) {
            he.go("/training/staff/acting.xhtml");
            he.find(".wis-ahead tr:has-text('现在就没有') a[href*='person.xhtml']").allInnerTexts().forEach(cannot::add);
        }
        TreeMap<String, String> told = new TreeMap<>();
        for (String operator : List.of("li", "chen", "wang", "zhao", "wu", "sun", "huang", "xie", "ye", "deng")) {
            try (Person person = Person.signedIn(operator)) {
                person.go("/registry/standing.xhtml");
                if (person.find(".wis-refusal").count() > 0) {
                    told.put(person.find(".wis-me summary").innerText().strip(), operator);
                }
            }
        }
        assertEquals(cannot, told.keySet());
    }
}
