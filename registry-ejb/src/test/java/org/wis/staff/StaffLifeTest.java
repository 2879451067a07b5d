package org.wis.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.codes.CheckDigit;
import org.wis.division.DivisionCode;
import org.wis.testing.Stage;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingReading;
import org.wis.training.TrainingStandingEntering;

/** People and posts on a real MariaDB, through the use cases. One database for all; no test looks at what another changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final DivisionCode COUNTY = DivisionCode.of("990121");
    private static final DivisionCode BAILU = DivisionCode.of("990121004");
    private static final DivisionCode HEXIANG = DivisionCode.of("990121009");
    private static final DivisionCode SONGFENG = DivisionCode.of("990121008");
    private static final Decision DECISION = new Decision("青禾〔2026〕3号", "操作人员缺岗");

    private Stage stage;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(NOW);
    }

    @BeforeEach
    void begin() {
        stage.setNow(NOW);
        stage.signIn("he");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void a_contract_worker_leaves_a_gap_until_somebody_on_establishment_is_appointed() {
        assertEquals(List.of(BAILU), gapsOn(TODAY));
        OfficeId bailu = office(BAILU);
        StaffId person = stage.act(StaffRegistering.class, registering -> registering.register(bailu, new NewPerson("新人𠮷", Sex.FEMALE, idNumber(), null)));
        assertEquals("PERSON_ALREADY_REGISTERED",
                stage.refusal(StaffRegistering.class, registering -> registering.register(bailu, new NewPerson("新人", Sex.FEMALE, idNumber(), null))));
        AppointmentOrder order = new AppointmentOrder(bailu, PositionType.TOWNSHIP_OPERATOR, EstablishmentKind.PUBLIC_INSTITUTION, "任1号", TODAY);
        long appointment = stage.act(Appointing.class, appointing -> appointing.appoint(person, order));
        assertEquals("APPOINTMENT_OVERLAPS", stage.refusal(Appointing.class, appointing -> appointing.appoint(person, order)));
        assertEquals(List.of(), gapsOn(TODAY));
        assertEquals(List.of(BAILU), gapsOn(TODAY.minusDays(1)), "yesterday stays as it was");
        stage.run(Appointing.class, appointing -> appointing.end(person, appointment, TODAY, "免1号"));
        assertEquals(List.of(), gapsOn(TODAY));
        assertEquals(List.of(BAILU), gapsOn(TODAY.plusDays(1)), "the gap opens on the next day");
        assertTrue(detail(person).person().maskedIdNumber().matches("990121[*]{8}002[0-9X]"), "masked");
        assertEquals("新人𠮷", detail(person).person().name());
    }

    @Test
    void a_transfer_ends_the_old_post_and_begins_the_new_one_the_same_day() {
        StaffId qian = person("qian");
        OfficeId hexiang = office(HEXIANG);
        stage.act(Appointing.class, appointing -> appointing.transfer(qian,
                new AppointmentOrder(hexiang, PositionType.TOWNSHIP_OPERATOR, EstablishmentKind.PUBLIC_INSTITUTION, "调1号", TODAY)));
        List<StaffDetail.Post> posts = detail(qian).appointments();
        assertEquals(TODAY, posts.get(0).spell().from());
        assertEquals(TODAY, posts.get(1).spell().to());
        assertEquals(HEXIANG, detail(qian).person().division());
        assertEquals("PERSON_STILL_APPOINTED", stage.refusal(StaffRegistering.class, registering -> registering.takeOver(hexiang, qianNumber(), "调")));
    }

    @Test
    void leave_is_recorded_prolonged_and_ended_but_not_twice_and_not_by_oneself() {
        StaffId wu = person("wu");
        stage.run(LeaveRecording.class, recording -> recording.leave(wu, LeaveKind.SICK, "病1", TODAY, null));
        assertEquals("LEAVE_OVERLAPS", stage.refusal(LeaveRecording.class, recording -> recording.leave(wu, LeaveKind.STUDY, "学1", TODAY.plusDays(9), null)));
        assertEquals("NOT_ON_LEAVE_THAT_DAY", stage.refusal(LeaveRecording.class, recording -> recording.comeBack(wu, TODAY)));
        stage.run(LeaveRecording.class, recording -> recording.comeBack(wu, TODAY.plusDays(5)));
        stage.run(LeaveRecording.class, recording -> recording.prolong(wu, TODAY, TODAY.plusDays(8), "病2"));
        assertEquals(new Spell(TODAY, TODAY.plusDays(8)), detail(wu).leaves().get(0).spell());
        assertEquals("OWN_RIGHT_NOT_OWN_DECISION", stage.refusal(LeaveRecording.class, recording -> recording.leave(person("he"), LeaveKind.SICK, "病1", TODAY, null)));
        assertTrue(stage.act(StaffReading.class, reading -> reading.list(COUNTY, TODAY, "吴", 0, 10)).get(0).onLeave());
        assertFalse(stage.act(StaffReading.class, reading -> reading.list(COUNTY, TODAY.plusDays(8), "吴", 0, 10)).get(0).onLeave());
    }

    @Test
    void an_acting_operator_comes_from_the_county_and_ends_after_90_days() {
        assertEquals("ACTING_NOT_ELIGIBLE", stage.refusal(ActingAppointing.class, acting -> acting.appoint(SONGFENG, person("wang"), "代1", TODAY, TODAY)), "contract worker");
        assertEquals("ACTING_NOT_ELIGIBLE", stage.refusal(ActingAppointing.class, acting -> acting.appoint(SONGFENG, person("zhao"), "代1", TODAY, TODAY)), "on leave");
        assertEquals("ACTING_IN_OWN_TOWNSHIP", stage.refusal(ActingAppointing.class, acting -> acting.appoint(SONGFENG, person("huang"), "代1", TODAY, TODAY)));
        assertEquals("ACTING_NOT_FROM_THIS_COUNTY", stage.refusal(ActingAppointing.class, acting -> acting.appoint(SONGFENG, person("lin"), "代1", TODAY, TODAY)));
        ActingPost post = stage.act(ActingAppointing.class, acting -> acting.appoint(SONGFENG, person("xie"), "代1", TODAY, TODAY.plusYears(1)));
        assertEquals(TODAY.plusDays(89), post.lastDay());
        assertEquals("ACTING_OVERLAPS", stage.refusal(ActingAppointing.class, acting -> acting.appoint(SONGFENG, person("xie"), "代2", post.lastDay(), post.lastDay())));
        stage.setNow(NOW.plusDays(3));
        assertEquals(TODAY.plusDays(3), stage.act(ActingAppointing.class, acting -> acting.end(post.id(), "止1")));
        assertEquals("ACTING_ENDED", stage.refusal(ActingAppointing.class, acting -> acting.end(post.id(), "止1")));
    }

    @Test
    void an_emergency_takes_two_persons_and_at_most_thirty_days_a_year() {
        EmergencyProposal proposal = new EmergencyProposal(person("huang"), DECISION, TODAY, TODAY);
        EmergencyId id = stage.act(EmergencyAuthorising.class, authorising -> authorising.propose(SONGFENG, proposal));
        assertEquals("EMERGENCY_TWO_PERSONS", stage.refusal(EmergencyAuthorising.class, authorising -> authorising.approve(id)));
        assertEquals("EMERGENCY_NOT_ON_ESTABLISHMENT",
                stage.refusal(EmergencyAuthorising.class, authorising -> authorising.propose(BAILU, new EmergencyProposal(person("wang"), DECISION, TODAY, TODAY))));
        stage.signIn("lin");
        stage.run(EmergencyAuthorising.class, authorising -> authorising.approve(id));
        stage.run(EmergencyAuthorising.class, authorising -> authorising.extend(id));
        assertEquals("EMERGENCY_ALREADY_EXTENDED", stage.refusal(EmergencyAuthorising.class, authorising -> authorising.extend(id)));
        assertEquals("EMERGENCY_DAYS_USED_UP", stage.refusal(EmergencyAuthorising.class, authorising -> authorising.propose(SONGFENG, proposal)));
        EmergencyLine line = stage.act(RemedyReading.class, reading -> reading.emergencies(COUNTY)).get(0);
        assertEquals(List.of("何平", "林涛", TODAY.plusDays(29)), List.of(line.proposedBy(), line.approvedBy(), line.lastDay()));
        stage.run(EmergencyAuthorising.class, authorising -> authorising.end(id));
        assertEquals(List.of(), stage.act(RemedyReading.class, reading -> reading.emergencies(COUNTY)));
    }

    @Test
    void entry_is_suspended_after_a_hearing_and_lifted_with_a_document() {
        stage.signIn("xu");
        StaffId sun = person("sun");
        assertEquals("HEARING_MISSING", stage.refusal(EntrySuspending.class, suspending -> suspending.suspend(sun, DECISION, null)));
        stage.run(EntrySuspending.class, suspending -> suspending.suspend(sun, DECISION, TODAY));
        assertEquals("ENTRY_ALREADY_SUSPENDED", stage.refusal(EntrySuspending.class, suspending -> suspending.suspend(sun, DECISION, TODAY)));
        assertEquals(TODAY.plusDays(1), stage.act(EntrySuspending.class, suspending -> suspending.lift(sun, "解1")), "the first day counts in full");
        assertEquals("ENTRY_NOT_SUSPENDED", stage.refusal(EntrySuspending.class, suspending -> suspending.lift(sun, "解1")));
        stage.run(UnitFreezing.class, freezing -> freezing.freeze(SONGFENG, DECISION, TODAY, null));
        assertEquals("UNIT_ALREADY_FROZEN", stage.refusal(UnitFreezing.class, freezing -> freezing.freeze(SONGFENG, DECISION, TODAY.plusDays(1), null)));
        stage.setNow(NOW.plusDays(2));
        assertEquals(TODAY.plusDays(2), stage.act(UnitFreezing.class, freezing -> freezing.open(SONGFENG, "解2")));
    }

    @Test
    void a_pledge_is_signed_once_a_year_and_training_entered_with_a_document() {
        stage.signIn("zhou");
        assertEquals("PLEDGE_ALREADY_SIGNED", stage.refusal(PledgeSigning.class, signing -> signing.signOwn(2026)));
        assertEquals("PLEDGE_YEAR_WRONG", stage.refusal(PledgeSigning.class, signing -> signing.signOwn(2027)));
        stage.setNow(LocalDateTime.of(2026, 12, 1, 8, 0));
        stage.run(PledgeSigning.class, signing -> signing.signOwn(2027));
        stage.signIn("xu");
        StaffId chen = person("chen");
        StandingEntry entry = new StandingEntry(2025, 1800, 1950, 1, TrainingObligation.FULL, true, LocalDate.of(2026, 11, 30), "补训1");
        stage.run(TrainingStandingEntering.class, entering -> entering.enter(chen, entry));
        assertEquals(List.of(entry), stage.act(TrainingReading.class, reading -> reading.of(chen)));
        stage.signIn("zhou");
        assertEquals(2027, stage.act(StaffReading.class, StaffReading::own).pledges().get(0).year());
    }

    private List<DivisionCode> gapsOn(LocalDate day) {
        return stage.act(StaffReading.class, reading -> reading.gaps(COUNTY, day)).stream().filter(one -> one.gap() > 0).map(PositionGap::division).toList();
    }

    private OfficeId office(DivisionCode division) {
        return stage.act(RemedyReading.class, reading -> reading.offices(division)).get(0).id();
    }

    private StaffDetail detail(StaffId staff) {
        return stage.act(StaffReading.class, reading -> reading.detail(staff));
    }

    private StaffId person(String username) {
        return new StaffId(stage.person(username));
    }

    private static String idNumber() {
        return numbered("99012119950505002");
    }

    private static String qianNumber() {
        return numbered("99012119920308004");
    }

    private static String numbered(String body) {
        return body + CheckDigit.mod11x2(body);
    }
}
