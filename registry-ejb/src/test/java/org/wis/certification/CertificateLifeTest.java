package org.wis.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.division.DivisionCode;
import org.wis.staff.Decision;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;
import org.wis.testing.Stage;

/** The life of a certificate on a real MariaDB, through the use cases. One database for all; each test has a certificate of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateLifeTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final DivisionCode PROVINCE = DivisionCode.of("99");
    private static final Decision DECISION = new Decision("示范〔2026〕9号", "安全核查");

    private Stage stage;
    private CertificateNumber number;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(NOW);
    }

    @BeforeEach
    void begin() {
        stage.setNow(NOW);
        stage.signIn("xu");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void suspended_and_reinstated_with_every_event_kept() {
        number = numberOf("钱");
        stage.run(Suspending.class, suspending -> suspending.suspend(number, DECISION));
        assertEquals("CERTIFICATE_ALREADY_SUSPENDED", stage.refusal(Suspending.class, suspending -> suspending.suspend(number, DECISION)));
        assertEquals(CertificateState.SUSPENDED_BY_PROVINCE, detail().state());
        stage.signIn("he");
        assertEquals("CERTIFICATE_HELD_BY_PROVINCE", stage.refusal(Suspending.class, suspending -> suspending.withdraw(number, DECISION)));
        stage.signIn("xu");
        stage.run(Reinstating.class, reinstating -> reinstating.reinstate(number, DECISION));
        assertEquals(CertificateState.VALID, detail().state());
        List<CertificateHistoryLine> history = detail().history();
        assertEquals(List.of(CertificateStep.ISSUED, CertificateStep.SUSPENDED, CertificateStep.REINSTATED), history.stream().map(CertificateHistoryLine::step).toList());
        assertEquals("许岚", history.get(2).who());
        assertEquals("SUSPENDED_BY_PROVINCE 2025-10-20..2028-10-19", history.get(2).before());
    }

    @Test
    void a_snapshot_older_than_the_suspension_does_not_mislead() {
        number = numberOf("吴");
        stage.run(Reinstating.class, reinstating -> {
            assertEquals(1, reinstating.book.certificates.numbersOf(new StaffId(stage.person("wu"))).size(), "a plain reading fixes the snapshot");
            stage.run(Suspending.class, other -> other.suspend(number, DECISION));
            reinstating.reinstate(number, DECISION);
        });
        assertEquals(CertificateState.VALID, detail().state());
    }

    @Test
    void a_county_suspension_lapses_by_itself_and_is_not_repeated_under_its_document() {
        number = numberOf("孙");
        stage.signIn("he");
        assertEquals(LocalDate.of(2026, 12, 8), stage.act(Suspending.class, suspending -> suspending.suspendAtOnce(number, DECISION, LocalDate.of(2027, 6, 1))));
        stage.setNow(LocalDateTime.of(2026, 12, 8, 23, 59));
        assertEquals(CertificateState.SUSPENDED_BY_COUNTY, detail().state());
        stage.setNow(LocalDateTime.of(2026, 12, 9, 0, 0));
        assertEquals(CertificateState.VALID, detail().state());
        assertEquals(CertificateStep.SUSPENSION_LAPSED, detail().history().get(2).step());
        assertEquals("COUNTY_SUSPENSION_REPEATED", stage.refusal(Suspending.class, suspending -> suspending.suspendAtOnce(number, DECISION, null)));
        stage.act(Suspending.class, suspending -> suspending.suspendAtOnce(number, new Decision("青禾2号", "再查"), null));
        stage.signIn("xu");
        stage.run(Suspending.class, suspending -> suspending.confirm(number, DECISION));
        stage.setNow(LocalDateTime.of(2027, 3, 1, 9, 0));
        assertEquals(CertificateState.SUSPENDED_BY_PROVINCE, detail().state());
    }

    @Test
    void renewed_lost_reissued_endorsed_and_revoked_under_one_number() {
        number = numberOf("周");
        LocalDate end = detail().validTo();
        stage.signIn("li");
        assertEquals("CERTIFICATE_NOT_YOURS", stage.refusal(RenewalApplying.class, applying -> applying.apply(number)));
        stage.signIn("zhou");
        stage.run(RenewalApplying.class, applying -> applying.apply(number));
        assertEquals("RENEWAL_ALREADY_APPLIED", stage.refusal(RenewalApplying.class, applying -> applying.apply(number)));
        stage.run(LossReporting.class, reporting -> reporting.report(number));
        stage.signIn("xu");
        stage.run(Renewing.class, renewing -> renewing.renew(number, DECISION));
        assertEquals("RENEWAL_NOT_APPLIED", stage.refusal(Renewing.class, renewing -> renewing.renew(number, DECISION)));
        assertEquals(end.plusYears(3), detail().validTo());
        assertTrue(detail().copyLost());
        stage.run(Reissuing.class, reissuing -> reissuing.reissue(number, DECISION));
        stage.run(Endorsing.class, endorsing -> endorsing.endorse(number, 2026, EndorsementResult.FAILED, DECISION));
        stage.run(Endorsing.class, endorsing -> endorsing.endorse(number, 2026, EndorsementResult.PASSED, DECISION));
        assertEquals("ALREADY_ENDORSED", stage.refusal(Endorsing.class, endorsing -> endorsing.endorse(number, 2026, EndorsementResult.FAILED, DECISION)));
        assertEquals("REVOCATION_WITHOUT_HEARING", stage.refusal(Revoking.class, revoking -> revoking.revoke(number, DECISION, null, null)));
        stage.run(Revoking.class, revoking -> revoking.revoke(number, DECISION, NOW.toLocalDate(), NOW.toLocalDate().minusDays(3)));
        assertEquals("CERTIFICATE_ALREADY_REVOKED", stage.refusal(Reinstating.class, reinstating -> reinstating.reinstate(number, DECISION)));
        assertEquals(number, detail().number());
    }

    @Test
    void issued_to_those_without_one_and_never_by_the_holder() {
        StaffId huang = new StaffId(stage.person("huang"));
        CertificateIssue issue = new CertificateIssue(CertificateNumber.Level.TOWNSHIP, "岗前培训,考试 88 分", NOW.toLocalDate());
        CertificateNumber drawn = stage.act(CertificateIssuing.class, issuing -> issuing.issue(huang, issue, DECISION));
        assertEquals("99-2026-5-0121-0001", drawn.value().substring(0, 19));
        assertEquals("CERTIFICATE_EXISTS", stage.refusal(CertificateIssuing.class, issuing -> issuing.issue(huang, issue, DECISION)));
        assertEquals("HOLDER_OUTSIDE_COUNTIES", stage.refusal(CertificateIssuing.class, issuing -> issuing.issue(new StaffId(stage.person("zheng")), issue, DECISION)));
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(CertificateIssuing.class, issuing -> issuing.issue(new StaffId(stage.person("xu")), issue, DECISION)));
    }

    @Test
    void issues_at_the_same_moment_draw_different_numbers() throws Exception {
        CertificateIssue issue = new CertificateIssue(CertificateNumber.Level.COUNTY, "培训", NOW.toLocalDate());
        Set<CertificateNumber> drawn = new ConcurrentSkipListSet<>();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (String name : List.of("li", "chen", "wang", "zhao", "deng", "cao")) {
            StaffId holder = new StaffId(stage.person(name));
            calls.add(() -> drawn.add(stage.act(CertificateIssuing.class, issuing -> issuing.issue(holder, issue, DECISION))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        for (var done : pool.invokeAll(calls)) {
            assertTrue(done.get());
        }
        pool.shutdown();
        assertEquals(6, drawn.size());
    }

    @Test
    void lists_are_filtered_by_scope_state_days_and_text() {
        number = numberOf("叶");
        DivisionCode xingpo = DivisionCode.of("990121010");
        long all = count(PROVINCE, CertificateFilter.ALL);
        long valid = count(PROVINCE, new CertificateFilter(CertificateState.VALID, null, null));
        assertEquals(1, count(xingpo, CertificateFilter.ALL));
        assertEquals(1, count(PROVINCE, new CertificateFilter(null, 20, null)));
        assertEquals(0, count(PROVINCE, new CertificateFilter(null, 19, null)));
        assertEquals(0, count(PROVINCE, new CertificateFilter(null, null, "99-20%")), "a wildcard is a character");
        stage.run(Suspending.class, suspending -> suspending.suspend(number, DECISION));
        assertEquals(1, count(xingpo, new CertificateFilter(CertificateState.SUSPENDED_BY_PROVINCE, null, null)));
        assertEquals(valid - 1, count(PROVINCE, new CertificateFilter(CertificateState.VALID, null, null)));
        assertEquals(3, stage.act(CertificateReading.class, reading -> reading.list(PROVINCE, CertificateFilter.ALL, (int) all - 3, 10)).size());
    }

    @Test
    void the_database_and_the_product_agree_on_every_state() throws Exception {
        number = numberOf("周");
        LocalDate from = LocalDate.of(2026, 1, 10);
        LocalDate to = LocalDate.of(2026, 1, 20);
        CertificateIssue issue = new CertificateIssue(CertificateNumber.Level.TOWNSHIP, "b", from);
        try (Connection application = stage.database().asApplication(); PreparedStatement ask = application.prepareStatement("SELECT certificate_state(?, ?, ?, ?, ?, ?)")) {
            for (CertificateStatus status : CertificateStatus.values()) {
                for (CertificateActor by : new CertificateActor[] {null, CertificateActor.COUNTY, CertificateActor.PROVINCE}) {
                    LocalDate last = by == CertificateActor.COUNTY ? LocalDate.of(2026, 1, 15) : null;
                    Certificate certificate = new Certificate(number, new StaffId(1), new OfficeId(1), issue, 1, NOW);
                    set(certificate, "status", status);
                    set(certificate, "suspendedBy", by);
                    set(certificate, "suspensionLastDay", last);
                    set(certificate, "validTo", to);
                    for (LocalDate day = from.minusDays(2); day.isBefore(to.plusDays(3)); day = day.plusDays(1)) {
                        assertEquals(certificate.stateOn(day).name(), state(ask, status, last, by, from, to, day), status + " by " + by + " on " + day);
                    }
                }
            }
        }
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_happened() throws SQLException {
        try (Connection application = stage.database().asApplication()) {
            for (String statement : List.of("UPDATE certificate_event SET reason = 'x'", "DELETE FROM certificate_event", "DELETE FROM certificate", "DELETE FROM staff",
                    "DELETE FROM appointment", "DELETE FROM training_standing", "INSERT INTO credential VALUES (99, 0)")) {
                assertThrows(SQLException.class, () -> application.createStatement().execute(statement), statement);
            }
        }
    }

    private static String state(PreparedStatement ask, CertificateStatus status, LocalDate last, CertificateActor by, LocalDate from, LocalDate to, LocalDate day)
            throws SQLException {
        ask.setString(1, status.name());
        ask.setDate(2, last == null ? null : Date.valueOf(last));
        ask.setString(3, by == null ? null : by.name());
        ask.setDate(4, Date.valueOf(from));
        ask.setDate(5, Date.valueOf(to));
        ask.setDate(6, Date.valueOf(day));
        try (ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void set(Certificate certificate, String name, Object value) throws ReflectiveOperationException {
        Field field = Certificate.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(certificate, value);
    }

    private CertificateNumber numberOf(String name) {
        return stage.act(CertificateReading.class, reading -> reading.list(PROVINCE, new CertificateFilter(null, null, name), 0, 1)).get(0).number();
    }

    private CertificateDetail detail() {
        return stage.act(CertificateReading.class, reading -> reading.detail(number));
    }

    private long count(DivisionCode scope, CertificateFilter filter) {
        return stage.act(CertificateReading.class, reading -> reading.count(scope, filter));
    }
}
