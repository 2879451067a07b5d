package org.wis.acceptance.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryLogJudgeTest {

    private static final long CERTIFICATE = 7;
    private static final long OPEN_END = Integer.MAX_VALUE * 1_000_000L + 999_999;

    private final BinaryLogJudge judge = new BinaryLogJudge(CERTIFICATE);
    private int position;

    @Test
    void a_write_before_a_suspension_and_one_after_the_reinstatement_are_right() {
        commit(mandate(1, CERTIFICATE), card(1, 0, OPEN_END));
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        commit(certificate(CERTIFICATE, "VALID"));
        commit(mandate(2, CERTIFICATE), card(2, 1, OPEN_END));
        assertEquals(new Verdict(1, 1, 2, List.of(), 0), judge.verdict());
    }

    @Test
    void a_write_after_a_suspension_is_a_violation() {
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        commit(mandate(1, CERTIFICATE), card(1, 0, OPEN_END));
        assertEquals(List.of(new Verdict.Violation("2", "1", List.of("mandate", "woman_case"))), judge.verdict().violations());
    }

    @Test
    void so_is_a_mandate_alone() {
        commit(certificate(CERTIFICATE, "REVOKED"));
        commit(mandate(1, CERTIFICATE));
        assertEquals(1, judge.verdict().violations().size());
    }

    @Test
    void so_is_a_line_under_an_older_mandate() {
        commit(mandate(1, CERTIFICATE));
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        commit(card(1, 0, OPEN_END));
        assertEquals(List.of("woman_case"), judge.verdict().violations().get(0).tables());
    }

    @Test
    void a_version_put_into_the_past_by_hand_is_a_violation() {
        commit(mandate(1, CERTIFICATE));
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        commit(card(1, 0, 5));
        assertEquals(1, judge.verdict().violations().size());
    }

    @Test
    void the_version_that_the_server_keeps_of_an_older_line_is_none() {
        commit(mandate(1, CERTIFICATE), card(1, 0, OPEN_END));
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        RowImage old = card(1, 0, OPEN_END).after();
        commit(mandate(2, CERTIFICATE + 1), new RowChange(old, card(2, 5, OPEN_END).after()), card(1, 0, 5));
        assertEquals(List.of(), judge.verdict().violations());
    }

    @Test
    void another_certificate_is_another_matter() {
        commit(certificate(CERTIFICATE + 1, "SUSPENDED"));
        commit(mandate(1, CERTIFICATE), card(1, 0, OPEN_END));
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        commit(mandate(2, CERTIFICATE + 1), card(2, 1, OPEN_END));
        assertEquals(new Verdict(1, 0, 1, List.of(), 0), judge.verdict());
    }

    @Test
    void a_line_whose_mandate_nobody_saw_is_told() {
        commit(card(99, 0, OPEN_END));
        assertEquals(1, judge.verdict().unattributed());
    }

    @Test
    void audit_lines_may_speak_of_refusals_at_any_time() {
        commit(mandate(1, CERTIFICATE));
        commit(certificate(CERTIFICATE, "SUSPENDED"));
        commit(new RowChange(null, row("audit_line", "id", 1L, "mandate_id", 1L)));
        assertTrue(judge.verdict().violations().isEmpty());
    }

    private void commit(RowChange... changes) {
        position++;
        judge.accept(new CommittedTransaction(String.valueOf(position), List.of(changes)));
    }

    private static RowChange mandate(long id, long certificate) {
        return new RowChange(null, row("mandate", "id", id, "certificate_id", certificate));
    }

    private static RowChange card(long mandate, long start, long end) {
        return new RowChange(null, row("woman_case", "id", 1L, "mandate_id", mandate, "row_start", start, "row_end", end));
    }

    private static RowChange certificate(long id, String status) {
        return new RowChange(null, row("certificate", "id", id, "status", status, "row_start", 0L, "row_end", OPEN_END));
    }

    private static RowImage row(String table, Object... columnsAndValues) {
        List<String> columns = new ArrayList<>();
        List<Serializable> values = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
            values.add((Serializable) columnsAndValues[i + 1]);
        }
        return new RowImage(table, List.copyOf(columns), Arrays.asList(values.toArray(Serializable[]::new)));
    }
}
