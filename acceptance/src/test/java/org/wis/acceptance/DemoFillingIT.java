package org.wis.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo's women came in as real ones would: by certified people, under mandates. */
class DemoFillingIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @BeforeAll
    static void wait_until_the_demo_is_filled() {
        try (BrowserSession anyone = Browser.open()) {
            anyone.page().waitForCondition(() -> number("SELECT COUNT(*) FROM audit_line WHERE action = 'DEMO_FILLED'") > 0,
                    new Page.WaitForConditionOptions().setTimeout(LONGEST.toMillis()));
        }
    }

    @Test
    void nearly_five_thousand_women_are_kept_by_the_villages_of_twelve_townships() {
        long women = number("SELECT COUNT(*) FROM woman_case");
        assertTrue(women > 4800 && women < 5000, "5,000 less those that the rules refuse: " + women);
        assertEquals(12, number("SELECT COUNT(DISTINCT LEFT(managing_division, 9)) FROM woman_case"));
        assertEquals(0, number("SELECT COUNT(*) FROM woman_case WHERE managing_division NOT LIKE '990121%'"));
    }

    @Test
    void each_card_names_the_mandate_of_somebody_of_its_township_or_of_the_county() {
        assertEquals(0, number("SELECT COUNT(*) FROM woman_case c JOIN mandate m ON m.id = c.mandate_id JOIN office o ON o.id = m.office_id"
                + " WHERE c.managing_division NOT LIKE CONCAT(o.division_code, '%')"));
        assertEquals(0, number("SELECT COUNT(*) FROM mandate WHERE certificate_id IS NULL"));
        assertTrue(number("SELECT COUNT(DISTINCT staff_id) FROM mandate WHERE basis = 'CERTIFICATE'") >= 8);
        assertTrue(number("SELECT COUNT(*) FROM mandate WHERE basis = 'ON_BEHALF'") > 0);
    }

    @Test
    void those_who_may_not_write_were_refused_and_it_stands_in_the_trail() {
        for (String person : new String[] {"chen", "wang", "zhao", "huang"}) {
            assertTrue(number("SELECT COUNT(*) FROM audit_line l JOIN account a ON a.id = l.account_id WHERE l.kind = 'REFUSED' AND l.action = 'OPEN_CASES_IN_BULK' AND a.username = '"
                    + person + "'") > 0, person);
        }
    }

    private static long number(String question) {
        try (Connection owner = TestSystem.get().database().asOwner(); ResultSet row = owner.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
