package org.wis.certapplication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.certification.CertificateInquiring;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateProposing;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.certification.EndorsementResult;
import org.wis.certification.EndorsementRoundReading;
import org.wis.certification.EndorsementStage;
import org.wis.certification.Endorsing;
import org.wis.certification.ProposalKind;
import org.wis.certification.RevocationAppealing;
import org.wis.certification.Revoking;
import org.wis.certification.Suspending;
import org.wis.certification.Validity;
import org.wis.certification.ValidityAnswer;
import org.wis.division.DivisionCode;
import org.wis.staff.Decision;
import org.wis.testing.Stage;

/** Applications, proposals and appeals from end to end, on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationLifeTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final Decision DECISION = new Decision("示卫〔2026〕77号", "核对无误");
    private static final byte[] PDF = "%PDF-1.4 paper".getBytes(StandardCharsets.US_ASCII);

    private Stage stage;
    private Upload photo;

    @BeforeAll
    void begin() throws SQLException, IOException {
        stage = new Stage(NOW);
        photo = new Upload("me.jpg", PhotoStudioTest.png(PhotoStudioTest.picture(800, 1000, Color.WHITE)));
    }

    @AfterAll
    void end() {
        stage.close();
    }

    @Test
    void an_application_goes_its_whole_way_and_every_step_is_on_record() throws SQLException {
        ApplicationId id = apply("fang");
        assertEquals("APPLICATION_ALREADY_OPEN", stage.refusal(CertificateApplying.class, applying -> applying.apply("", photo, List.of())));
        assertEquals("APPLICATION_STATE_WRONG", stage.refusal(CertificateApplying.class, applying -> applying.mend(id, "")));
        stage.signIn("tian");
        assertEquals("APPLICATION_NOT_YOURS", stage.refusal(CertificateApplying.class, applying -> applying.withdraw(id)));
        assertEquals("APPLICATION_NOT_YOURS", stage.refusal(ApplicationReading.class, reading -> reading.ownPhoto(id)));

        stage.signIn("lin");
        stage.run(ApplicationReviewing.class, reviewing -> reviewing.returnByCounty(id, new Decision("青〔1〕", "请换照片")));
        stage.signIn("fang");
        assertEquals("请换照片", own().toMend());
        stage.run(CertificateApplying.class, applying -> applying.replacePhoto(id, photo));
        assertEquals("请换照片", own().toMend(), "what is to be mended stays until it is handed in again");
        stage.run(CertificateApplying.class, applying -> applying.addPaper(id, new Upload("C:\\my\\任职.exe", PDF)));
        assertEquals("PAPER_TYPE_WRONG", stage.refusal(CertificateApplying.class, applying -> applying.addPaper(id, new Upload("a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)))));
        assertEquals(List.of("任职.exe"), own().papers().stream().map(PaperLine::name).toList());
        stage.run(CertificateApplying.class, applying -> applying.mend(id, "已换"));
        FileContent paper = stage.act(ApplicationReading.class, reading -> reading.ownPaper(id, own().papers().get(0).id()));
        assertEquals("任职.pdf application/pdf", paper.name() + " " + paper.mediaType());

        stage.signIn("lin");
        stage.run(ApplicationReviewing.class, reviewing -> reviewing.passByCounty(id, DECISION));
        assertEquals("APPLICATION_STATE_WRONG", stage.refusal(ApplicationReviewing.class, reviewing -> reviewing.passByCounty(id, DECISION)));
        stage.signIn("zheng");
        assertEquals("APPLICATION_STEP_NOT_YOURS", stage.refusal(ApplicationReviewing.class, reviewing -> reviewing.passByPrefecture(id, DECISION)));
        stage.signIn("xu");
        assertEquals("APPLICATION_STATE_WRONG", stage.refusal(ApplicationIssuing.class, issuing -> issuing.issue(id, null, DECISION)));
        assertEquals("EXAM_NOT_PASSED", stage.refusal(ApplicationDeciding.class, deciding -> deciding.enterExam(id, 59, DECISION)));
        assertEquals("EXAM_UNKNOWN", stage.refusal(ApplicationDeciding.class, deciding -> deciding.takeExam(id, 1, DECISION)));
        stage.run(ApplicationDeciding.class, deciding -> deciding.enterExam(id, 60, DECISION));
        CertificateNumber number = stage.act(ApplicationIssuing.class, issuing -> issuing.issue(id, null, DECISION));
        assertEquals("APPLICATION_ALREADY_ISSUED", stage.refusal(ApplicationIssuing.class, issuing -> issuing.issue(id, null, DECISION)));
        assertEquals(CertificateState.VALID, stage.act(CertificateReading.class, reading -> reading.detail(number)).state());
        assertEquals("APPLIED COUNTY_RETURNED AMENDED AMENDED MENDED COUNTY_REVIEWED EXAM_PASSED ISSUED",
                text("SELECT GROUP_CONCAT(event ORDER BY id SEPARATOR ' ') FROM application_event WHERE application_id = " + id.value()));
        assertEquals("2 1", text("SELECT CONCAT(COUNT(*), ' ', SUM(replaced_at IS NULL)) FROM application_file WHERE kind = 'PHOTO' AND application_id = " + id.value()));
        assertEquals(1, stage.act(HolderPhotos.class, photos -> photos.of(own("fang").person().id())).stream().count());
        stage.signIn("fang");
        assertEquals("CERTIFICATE_EXISTS", stage.refusal(CertificateApplying.class, applying -> applying.apply("", photo, List.of())));
    }

    @Test
    void a_county_manager_cannot_review_her_own_application_and_her_colleague_can() throws SQLException {
        change("UPDATE certificate SET status = 'CANCELLED' WHERE staff_id = " + stage.person("lin"));
        ApplicationId id = apply("lin");
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(ApplicationReviewing.class, reviewing -> reviewing.passByCounty(id, DECISION)));
        stage.signIn("he");
        stage.run(ApplicationReviewing.class, reviewing -> reviewing.passByCounty(id, DECISION));
        stage.signIn("lin");
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(ApplicationDeciding.class, deciding -> deciding.enterExam(id, 90, DECISION)));
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(ApplicationIssuing.class, issuing -> issuing.issue(id, null, DECISION)));
        stage.run(CertificateApplying.class, applying -> applying.withdraw(id));
        change("UPDATE certificate SET status = 'VALID' WHERE staff_id = " + stage.person("lin"));
    }

    @Test
    void where_the_rules_ask_it_the_prefecture_reviews_before_the_exam() throws SQLException {
        ApplicationId id = apply("pan");
        stage.signIn("he");
        stage.run(ApplicationReviewing.class, reviewing -> reviewing.passByCounty(id, DECISION));
        change("UPDATE parameter SET value = 'YES' WHERE name = 'certificate.prefecture.review'");
        stage.signIn("xu");
        assertEquals("PREFECTURE_REVIEW_MISSING", stage.refusal(ApplicationDeciding.class, deciding -> deciding.enterExam(id, 90, DECISION)));
        stage.signIn("zheng");
        stage.run(ApplicationReviewing.class, reviewing -> reviewing.passByPrefecture(id, DECISION));
        stage.signIn("xu");
        stage.run(ApplicationDeciding.class, deciding -> deciding.enterExam(id, 90, DECISION));
        stage.run(ApplicationDeciding.class, deciding -> deciding.reject(id, DECISION));
        assertEquals("APPLICATION_STATE_WRONG", stage.refusal(ApplicationDeciding.class, deciding -> deciding.returnByProvince(id, DECISION)));
        change("UPDATE parameter SET value = 'NO' WHERE name = 'certificate.prefecture.review'");
    }

    @Test
    void a_proposed_suspension_waits_for_the_province_and_is_declined_or_followed() {
        CertificateNumber number = certificate("wu");
        stage.signIn("he");
        stage.run(CertificateProposing.class, proposing -> proposing.suspension(number, DECISION));
        assertEquals("PROPOSAL_ALREADY_MADE", stage.refusal(CertificateProposing.class, proposing -> proposing.suspension(number, DECISION)));
        assertEquals("PROPOSAL_SAME_PERSON", stage.refusal(CertificateProposing.class, proposing -> proposing.decline(number, ProposalKind.SUSPENSION, 0, DECISION)));
        assertEquals(CertificateState.VALID, stage.act(CertificateReading.class, reading -> reading.detail(number)).state());
        stage.signIn("xu");
        stage.run(CertificateProposing.class, proposing -> proposing.decline(number, ProposalKind.SUSPENSION, 0, DECISION));
        stage.signIn("he");
        stage.run(CertificateProposing.class, proposing -> proposing.suspension(number, DECISION));
        stage.signIn("xu");
        stage.run(Suspending.class, suspending -> suspending.suspend(number, DECISION));
        assertFalse(stage.act(CertificateInquiring.class, inquiring -> inquiring.matters(number)).proposed(ProposalKind.SUSPENSION));
        stage.signIn("wu");
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(CertificateProposing.class, proposing -> proposing.suspension(number, DECISION)));
    }

    @Test
    void an_endorsement_is_proposed_and_confirmed_as_proposed() {
        CertificateNumber number = certificate("sun");
        stage.signIn("he");
        stage.run(CertificateProposing.class, proposing -> proposing.endorsement(number, 2026, EndorsementResult.DEFERRED, DECISION));
        assertEquals("ENDORSEMENT_YEAR_WRONG", stage.refusal(CertificateProposing.class, proposing -> proposing.endorsement(number, 2027, EndorsementResult.PASSED, DECISION)));
        assertEquals("ALREADY_ENDORSED", stage.refusal(CertificateProposing.class, proposing -> proposing.endorsement(number, 2025, EndorsementResult.PASSED, DECISION)));
        DivisionCode province = DivisionCode.of("99");
        assertEquals(List.of(number), stage.act(EndorsementRoundReading.class, rounds -> rounds.list(province, 2026, EndorsementStage.PROPOSED, 0, 10)).stream().map(line -> line.number()).toList());
        long open = stage.act(EndorsementRoundReading.class, rounds -> rounds.count(province, 2026, EndorsementStage.OPEN));
        assertTrue(open > 5, "the others still wait for the county: " + open);
        stage.signIn("xu");
        assertEquals(EndorsementResult.DEFERRED, stage.act(Endorsing.class, endorsing -> endorsing.confirm(number, 2026, DECISION)));
        assertEquals("PROPOSAL_NOT_MADE", stage.refusal(Endorsing.class, endorsing -> endorsing.confirm(number, 2026, DECISION)));
        assertEquals(1L, (long) stage.act(EndorsementRoundReading.class, rounds -> rounds.count(province, 2026, EndorsementStage.DONE)));
    }

    @Test
    void a_revocation_that_reaches_back_is_appealed_and_lifted_by_another_and_both_views_of_a_past_day_are_answered() {
        CertificateNumber number = certificate("xie");
        stage.signIn("xie");
        assertEquals("CERTIFICATE_NOT_REVOKED", stage.refusal(RevocationAppealing.class, appealing -> appealing.file(number, "不服")));
        stage.signIn("xu");
        LocalDate from = NOW.toLocalDate().minusDays(20);
        stage.run(Revoking.class, revoking -> revoking.revoke(number, DECISION, NOW.toLocalDate(), from));
        ValidityAnswer then = stage.act(CertificateInquiring.class, inquiring -> inquiring.validity(number, from.plusDays(3)));
        assertTrue(then.asKnownThen().valid());
        assertEquals(Validity.Reason.REVOKED_LATER, then.asKnownToday().grounds().get(0).reason());
        assertEquals("DATE_IN_FUTURE", stage.refusal(CertificateInquiring.class, inquiring -> inquiring.validity(number, NOW.toLocalDate().plusDays(1))));
        assertEquals("APPEAL_NOT_FILED", stage.refusal(RevocationAppealing.class, appealing -> appealing.lift(number, DECISION)));
        stage.signIn("xie");
        assertEquals("APPEAL_WITHOUT_GROUNDS", stage.refusal(RevocationAppealing.class, appealing -> appealing.file(number, " ")));
        stage.run(RevocationAppealing.class, appealing -> appealing.file(number, "事实不清"));
        assertEquals("APPEAL_ALREADY_FILED", stage.refusal(RevocationAppealing.class, appealing -> appealing.file(number, "再诉")));
        stage.signIn("xu");
        assertEquals("APPEAL_SAME_PERSON", stage.refusal(RevocationAppealing.class, appealing -> appealing.lift(number, DECISION)));
        stage.signIn("gao");
        stage.run(RevocationAppealing.class, appealing -> appealing.lift(number, DECISION));
        assertTrue(stage.act(CertificateInquiring.class, inquiring -> inquiring.validity(number, from.plusDays(3))).asKnownToday().valid());
        assertEquals(CertificateState.VALID, stage.act(CertificateReading.class, reading -> reading.detail(number)).state());
    }

    private ApplicationId apply(String username) {
        stage.signIn(username);
        return stage.act(CertificateApplying.class, applying -> applying.apply("申请", photo, List.of()));
    }

    private ApplicationDetail own() {
        return stage.act(ApplicationReading.class, reading -> reading.own()).get(0);
    }

    private ApplicationDetail own(String username) {
        stage.signIn(username);
        return own();
    }

    private CertificateNumber certificate(String username) {
        stage.signIn(username);
        return stage.act(CertificateReading.class, CertificateReading::own).get(0).number();
    }

    private String text(String question) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection owner = stage.database().asOwner(); Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
