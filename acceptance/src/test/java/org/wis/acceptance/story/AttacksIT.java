package org.wis.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.TestSystem;

/** What somebody might try on the pages, and the answer that is defined for it. */
class AttacksIT {

    @Test
    void another_townships_card_in_the_address_is_refused_and_recorded() throws SQLException {
        String foreign = Stored.text("SELECT case_number FROM woman_case WHERE managing_division LIKE '990121009%' LIMIT 1");
        try (Person sun = Person.signedIn("sun")) {
            assertEquals(403, sun.page().navigate("/registry/cases/card.xhtml?case=" + foreign).status());
            assertThat(sun.find("body")).containsText("超出管辖区域");
        }
        assertEquals("OUT_OF_JURISDICTION", Stored.text("SELECT detail FROM audit_line WHERE kind = 'REFUSED' AND subject = '" + foreign + "' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    void a_name_that_is_a_formula_or_an_emoji_is_refused_beside_the_field_and_a_rare_han_character_is_kept() {
        try (Person xie = Person.signedIn("xie")) {
            xie.go("/registry/cases/search.xhtml");
            xie.find(".wis-table tbody tr:first-child a").click();
            xie.find("#group-person button").first().click();
            String name = "#group-person input[data-path='person.name']";
            xie.find(name).fill("=HYPERLINK(1)");
            xie.find("#group-person .wis-save").click();
            assertThat(xie.find("#content")).containsText("姓名");
            assertThat(xie.find(name)).hasValue("=HYPERLINK(1)");
            xie.find(name).fill("王😀梅");
            xie.find("#group-person .wis-save").click();
            assertThat(xie.find(name)).hasValue("王😀梅");
            xie.find(name).fill("王𠀀梅");
            xie.find("#group-person .wis-save").click();
            assertThat(xie.find("h1")).containsText("王𠀀梅");
        }
    }

    @Test
    void a_post_from_another_site_is_refused() {
        try (Person ye = Person.signedIn("ye")) {
            APIResponse answer = ye.page().context().request().post("/registry/cases/search.xhtml", RequestOptions.create()
                    .setHeader("Origin", "http://elsewhere.example").setForm(FormData.create().set("find", "find")));
            assertEquals(403, answer.status());
        }
    }

    @Test
    void a_field_of_ten_megabytes_is_answered_in_words() {
        try (Person ye = Person.signedIn("deng")) {
            APIResponse answer = ye.page().context().request().post("/registry/cases/search.xhtml", RequestOptions.create()
                    .setHeader("Origin", TestSystem.get().baseUrl().toString().replaceAll("/$", ""))
                    .setForm(FormData.create().set("find", "find").set("find-text", "长".repeat(3_500_000))));
            assertEquals(413, answer.status());
        }
    }
}
