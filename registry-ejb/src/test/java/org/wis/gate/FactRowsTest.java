package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;

class FactRowsTest {

    @Test
    void lines_become_facts_in_any_order() {
        FactRows rows = new FactRows(true);
        take(rows, "ENDORSEMENT|10|2025|PASSED");
        take(rows, "RENEWAL|10|2026-05-01|");
        take(rows, "ROLE|TOWNSHIP_OPERATOR");
        take(rows, "ACCOUNT|1|7|0|2026-06-01 10:00:00.000000|1");
        take(rows, "HOME|5|990102001|5");
        take(rows, "POST|3|5|990102001|5|TOWNSHIP_OPERATOR|1|2020-01-01|9999-12-31");
        take(rows, "CERTIFICATE|10|99-2024-5-0102-0001-1|TOWNSHIP|SUSPENDED|2026-06-01 08:30:00.123456|COUNTY|2026-06-15|2024-01-01|2027-12-31|县停〔2026〕1号");
        take(rows, "TRAINING|2025|1800|2000|1|FULL|0|");
        take(rows, "EMERGENCY|41|990102002|21||2026-06-01|2026-06-15|1|");
        take(rows, "PARAMETER|emergency.days|2000-01-01|9999-12-31|15");
        Facts facts = rows.facts(null);

        assertEquals(new Facts.Account(1, 7L, false, LocalDateTime.of(2026, 6, 1, 10, 0), true, Set.of(Role.TOWNSHIP_OPERATOR), true), facts.account());
        assertEquals(new Facts.Office(5, new DivisionCode("990102001"), 5), facts.appointments().get(0).office());
        Facts.Certificate certificate = facts.certificates().get(0);
        assertEquals("PASSED", certificate.endorsements().get(2025));
        assertEquals(new Facts.Renewal(LocalDate.of(2026, 5, 1), null), certificate.renewals().get(0));
        assertEquals("县停〔2026〕1号", certificate.documentNo());
        assertEquals(LocalDate.of(2026, 6, 15), certificate.suspensionLastDay());
        assertNull(facts.trainings().get(0).lateMakeUpOn());
        assertNull(facts.emergencies().get(0).approvedBy());
        assertTrue(facts.emergencies().get(0).extended());
        assertEquals(15, facts.rules().number("emergency.days", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void a_separator_typed_into_a_document_number_cannot_end_a_suspension() {
        FactRows rows = new FactRows(true);
        take(rows, "ACCOUNT|1|7|0||0");
        take(rows, "SUSPENSION|2026-01-01|9999-12-31|2000-01-01|2000-01-02");
        assertTrue(rows.facts(null).suspensions().get(0).holdsOn(LocalDate.of(2026, 6, 15)));
    }

    @Test
    void an_account_that_is_gone_is_nobody() {
        assertEquals(GateRefusal.NOT_SIGNED_IN, assertThrows(Refused.class, () -> new FactRows(true).facts(null)).code());
    }

    @Test
    void a_line_that_names_no_fact_is_an_error() {
        assertThrows(IllegalStateException.class, () -> new FactRows(true).take("WISH"));
    }

    private static void take(FactRows rows, String line) {
        rows.take(line.replace('|', '\u001f'));
    }
}
