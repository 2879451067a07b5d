package org.wis.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wis.division.DivisionCode;
import org.wis.notice.NoticeReading;
import org.wis.session.Conflict;
import org.wis.session.ConflictCode;
import org.wis.session.CourseDraft;
import org.wis.session.CourseId;
import org.wis.session.CourseKeeping;
import org.wis.session.DayDraft;
import org.wis.session.Half;
import org.wis.session.HalfDraft;
import org.wis.session.PlanDeciding;
import org.wis.session.PlanId;
import org.wis.session.PlanItemDraft;
import org.wis.session.PlanItemId;
import org.wis.session.PlanReading;
import org.wis.session.PlanWriting;
import org.wis.session.QuotaDraft;
import org.wis.session.SessionDraft;
import org.wis.session.SessionId;
import org.wis.session.SessionReading;
import org.wis.session.SessionScheduling;
import org.wis.session.SessionState;
import org.wis.session.Subject;
import org.wis.session.TrainerDraft;
import org.wis.session.TrainerId;
import org.wis.session.VenueDraft;
import org.wis.session.VenueId;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;
import org.wis.testing.Stage;

/** The training year on a real MariaDB, through the use cases: plan, session, seats, waiting list, exchange, make-up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final DivisionCode PREFECTURE = DivisionCode.of("9901");
    private static final DivisionCode COUNTY = DivisionCode.of("990121");

    private static final String LEAVE_DOCUMENT = "青卫〔2026〕6号";

    /** What MariaDB answers to NOWAIT. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private Stage stage;
    private OfficeId prefecture;
    private OfficeId province;
    private OfficeId county;
    private CourseId course;
    private VenueId hall;
    private TrainerId trainer;
    private int days;

    @BeforeAll
    void open() throws SQLException {
        stage = new Stage(NOW);
        prefecture = office("9901");
        province = office("99");
        county = office("990121");
        stage.signIn("zheng");
        course = stage.act(CourseKeeping.class, keeping -> keeping.addCourse(prefecture, new CourseDraft("数据质量", Subject.DATA_QUALITY, false, false, true, 10, 30)));
        hall = stage.act(CourseKeeping.class, keeping -> keeping.addVenue(prefecture, new VenueDraft("云溪礼堂", "云溪市一号路1号", 40)));
        trainer = stage.act(CourseKeeping.class, keeping -> keeping.addTrainer(prefecture, new TrainerDraft("方老师", null)));
    }

    @BeforeEach
    void begin() throws SQLException {
        stage.setNow(NOW);
        try (Connection owner = stage.database().asOwner()) {
            owner.createStatement().executeUpdate("DELETE FROM leave_period WHERE document_no = '" + LEAVE_DOCUMENT + "'");
        }
        stage.signIn("zheng");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void a_plan_is_written_handed_in_and_approved_from_above_and_copied_the_year_after() {
        stage.signIn("he");
        PlanId plan = stage.act(PlanWriting.class, writing -> writing.begin(county, 2026));
        assertEquals("PLAN_EXISTS", stage.refusal(PlanWriting.class, writing -> writing.begin(county, 2026)));
        assertEquals("PLAN_EMPTY", stage.refusal(PlanWriting.class, writing -> writing.handIn(plan)));
        PlanItemId item = stage.act(PlanWriting.class, writing -> writing.add(plan, item("安全", 1800)));
        assertEquals("PLAN_ITEM_NUMBERS_WRONG", stage.refusal(PlanWriting.class, writing -> writing.change(item, item("安全", 0))));
        stage.run(PlanWriting.class, writing -> writing.handIn(plan));
        assertEquals("PLAN_NOT_EDITABLE", stage.refusal(PlanWriting.class, writing -> writing.drop(item)));
        assertEquals("PLAN_TWO_PERSONS", stage.refusal(PlanDeciding.class, deciding -> deciding.approve(plan, "批1号")));
        stage.signIn("lin");
        assertEquals("PLAN_NOT_FROM_ABOVE", stage.refusal(PlanDeciding.class, deciding -> deciding.approve(plan, "批1号")));
        stage.signIn("zheng");
        stage.run(PlanDeciding.class, deciding -> deciding.giveBack(plan, "补一期"));
        assertEquals("PLAN_NOT_SUBMITTED", stage.refusal(PlanDeciding.class, deciding -> deciding.approve(plan, "批1号")));
        stage.signIn("he");
        stage.run(PlanWriting.class, writing -> writing.handIn(plan));
        stage.signIn("zheng");
        stage.run(PlanDeciding.class, deciding -> deciding.approve(plan, "批1号"));
        assertEquals(1800, stage.<PlanReading, Integer>act(PlanReading.class, reading -> reading.of(county, 2026).minutes()));
        stage.signIn("he");
        PlanId next = stage.act(PlanWriting.class, writing -> writing.copy(county, 2027));
        assertEquals("安全", stage.act(PlanReading.class, reading -> reading.items(next).get(0).draft().title()));
        assertEquals(LocalDate.of(2026, 1, 31), stage.act(PlanReading.class, reading -> reading.due(2026)));
    }

    @Test
    void what_stands_in_the_way_is_told_before_saving_and_refused_when_saving() {
        LocalDate day = nextDay();
        SessionDraft draft = draft(day, 30, List.of(), "培1号");
        SessionId first = stage.act(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, draft, true));
        List<ConflictCode> codes = codes(draft, null);
        assertTrue(codes.containsAll(List.of(ConflictCode.TRAINER_TWICE, ConflictCode.VENUE_TWICE)), codes.toString());
        assertFalse(codes(draft, first).contains(ConflictCode.TRAINER_TWICE), "it is not in its own way");
        assertEquals("SESSION_CONFLICTS", stage.refusal(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, draft, true)));
        assertTrue(codes(draft(nextDay(), 41, List.of(), null), null).contains(ConflictCode.OVER_VENUE_SEATS));
        assertTrue(codes(draft(nextDay(), 5, List.of(new QuotaDraft(COUNTY, 5)), null), null).contains(ConflictCode.SEATS_SHORT));
        LocalDate peak = LocalDate.of(2027, 1, 25);
        List<ConflictCode> onPeak = codes(draft(peak, 30, List.of(), null), null);
        assertTrue(onPeak.containsAll(List.of(ConflictCode.PEAK_DAY, ConflictCode.TOWNSHIPS_AT_RISK)), onPeak.toString());
        assertEquals("SESSION_WARNINGS", stage.refusal(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, draft(peak, 30, List.of(), null), false)));
        assertEquals("SESSION_IN_PAST", stage.refusal(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, draft(TODAY.minusDays(1), 30, List.of(), null), true)));
    }

    @Test
    void the_level_that_counts_is_the_offices_and_a_countys_session_counts_higher_only_with_the_prefectures_notice() {
        stage.signIn("he");
        LocalDate day = nextDay();
        SessionId own = stage.act(SessionScheduling.class, scheduling -> scheduling.schedule(county, roomless(day, null, "县培1号"), true));
        assertEquals(4, level(own));
        assertEquals("NOTICE_NUMBER_MISSING", stage.refusal(SessionScheduling.class, scheduling -> scheduling.schedule(county, roomless(nextDay(), prefecture, null), true)));
        SessionId commissioned = stage.act(SessionScheduling.class, scheduling -> scheduling.schedule(county, roomless(nextDay(), prefecture, "市培9号"), true));
        assertEquals(3, level(commissioned));
        stage.signIn("zheng");
        assertEquals("NOTICE_OFFICE_NOT_ABOVE", stage.refusal(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, roomless(nextDay(), county, "县培2号"), true)));
    }

    @Test
    void a_session_is_published_with_its_notice_moved_with_its_people_told_and_called_off_but_never_deleted() {
        LocalDate day = nextDay();
        SessionId id = stage.act(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, draft(day, 30, List.of(), null), true));
        assertEquals("SESSION_WITHOUT_NOTICE", stage.refusal(SessionScheduling.class, scheduling -> scheduling.publish(id)));
        long version = stage.act(SessionReading.class, reading -> reading.draft(id)).version();
        stage.run(SessionScheduling.class, scheduling -> scheduling.change(id, draft(day, 30, List.of(), "培2号"), version, true));
        assertEquals("CHANGED_MEANWHILE", stage.refusal(SessionScheduling.class, scheduling -> scheduling.change(id, draft(day, 29, List.of(), "培2号"), version, true)));
        stage.run(SessionScheduling.class, scheduling -> scheduling.publish(id));
        stage.signIn("he");
        assertEquals(EnrolmentState.NOMINATED, stage.act(Nominating.class, nominating -> nominating.nominate(person("sun"), id, true)));
        stage.signIn("zheng");
        stage.run(SessionScheduling.class, scheduling -> scheduling.move(id, 1, true));
        assertEquals(day.plusDays(1), stage.act(SessionReading.class, reading -> reading.draft(id)).draft().firstDay());
        stage.run(SessionScheduling.class, scheduling -> scheduling.cancel(id, "暴雨"));
        assertEquals("SESSION_CLOSED", stage.refusal(SessionScheduling.class, scheduling -> scheduling.publish(id)));
        stage.signIn("sun");
        List<String> told = stage.act(NoticeReading.class, reading -> reading.own()).stream().map(notice -> notice.key()).toList();
        assertTrue(told.contains("session.cancelled"), told.toString());
        assertFalse(told.contains("session.moved"), "closed: the session is not held");
    }

    @Test
    void seats_go_by_quota_the_waiting_list_moves_by_itself_and_nobody_sits_twice() {
        SessionId id = published(draft(nextDay(), 30, List.of(new QuotaDraft(COUNTY, 2)), "培3号"));
        stage.signIn("he");
        assertEquals(EnrolmentState.NOMINATED, nominate("wu", id));
        assertEquals(EnrolmentState.NOMINATED, nominate("ye", id));
        assertEquals(EnrolmentState.WAITING, nominate("deng", id));
        assertEquals(EnrolmentState.WAITING, nominate("cao", id));
        assertEquals("ENROLLED_ALREADY", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("wu"), id, true)));
        assertEquals("PERSON_WITHOUT_POST", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("gao"), id, true)));
        stage.signIn("wu");
        stage.run(SeatAsking.class, asking -> asking.giveBack(seat(id, "wu").id(), "出差"));
        assertEquals(EnrolmentState.NOMINATED, seat(id, "deng").state());
        assertEquals(EnrolmentState.WAITING, seat(id, "cao").state());
        stage.signIn("zheng");
        assertEquals("SEATS_GIVEN_ALREADY", stage.refusal(EnrolmentDeciding.class, deciding -> deciding.allot(id, 1, List.of(new QuotaDraft(COUNTY, 1)))));
        stage.run(EnrolmentDeciding.class, deciding -> deciding.allot(id, 30, List.of(new QuotaDraft(COUNTY, 3))));
        assertEquals(EnrolmentState.NOMINATED, seat(id, "cao").state());
        assertEquals(3, stage.<EnrolmentDeciding, Integer>act(EnrolmentDeciding.class, deciding -> deciding.confirmAll(id)));
        assertEquals("ENROLMENT_UNKNOWN", stage.refusal(EnrolmentDeciding.class, deciding -> deciding.confirm(published(draft(nextDay(), 9, List.of(), "培4号")), seat(id, "cao").id())));
        stage.run(EnrolmentDeciding.class, deciding -> deciding.decline(id, seat(id, "cao").id(), "名额调整"));
        assertEquals("ENROLMENT_STEP_WRONG", stage.refusal(EnrolmentDeciding.class, deciding -> deciding.decline(id, seat(id, "cao").id(), "再次")));
    }

    @Test
    void a_person_is_not_seated_in_two_sessions_at_once_and_whoever_moved_elsewhere_is_passed_over() {
        LocalDate day = nextDay();
        SessionId one = published(draft(day, 30, List.of(), "培5号"));
        SessionId other = published(roomless(day, null, "培6号"));
        stage.signIn("he");
        nominate("xie", one);
        assertEquals("ENROLLED_ELSEWHERE_THEN", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("xie"), other, true)));
        stage.signIn("xie");
        assertEquals("ENROLLED_ELSEWHERE_THEN", stage.refusal(SeatAsking.class, asking -> asking.ask(other)));
    }

    @Test
    void a_person_asks_herself_and_her_county_answers() {
        SessionId id = published(draft(nextDay(), 30, List.of(), "培7号"));
        stage.signIn("zhou");
        stage.run(SeatAsking.class, asking -> asking.ask(id));
        assertEquals(EnrolmentState.REQUESTED, seat(id, "zhou").state());
        assertEquals("ENROLLED_ALREADY", stage.refusal(SeatAsking.class, asking -> asking.ask(id)));
        stage.signIn("he");
        assertTrue(stage.act(NoticeReading.class, reading -> reading.own()).stream().anyMatch(notice -> notice.key().equals("enrolment.requested")));
        assertEquals(EnrolmentState.NOMINATED, stage.act(Nominating.class, nominating -> nominating.accept(seat(id, "zhou").id(), true)));
        stage.signIn("sun");
        assertEquals("ENROLMENT_UNKNOWN", stage.refusal(SeatAsking.class, asking -> asking.giveBack(seat(id, "zhou").id(), "别人的")));
    }

    @Test
    void a_township_that_would_have_nobody_on_a_peak_day_is_told_when_nominating() {
        SessionId id = published(draft(LocalDate.of(2027, 4, 26), 30, List.of(), "培8号"));
        stage.signIn("he");
        assertEquals("TOWNSHIP_WOULD_BE_EMPTY", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("sun"), id, false)));
        assertEquals("not refused", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("zhou"), id, false)), "her colleague stays");
        assertEquals("TOWNSHIP_WOULD_BE_EMPTY", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("qian"), id, false)), "then both would be away");
        assertEquals("not refused", stage.refusal(Nominating.class, nominating -> nominating.nominate(person("sun"), id, true)));
        stage.signIn("zheng");
        assertTrue(codes(stage.act(SessionReading.class, reading -> reading.draft(id)).draft(), id).contains(ConflictCode.TOWNSHIP_EMPTY));
    }

    @Test
    void two_persons_swap_their_seats() {
        SessionId one = published(draft(nextDay(), 30, List.of(), "培9号"));
        SessionId other = published(draft(nextDay(), 30, List.of(), "培10号"));
        stage.signIn("he");
        nominate("wu", one);
        nominate("ye", other);
        EnrolmentId first = seat(one, "wu").id();
        EnrolmentId second = seat(other, "ye").id();
        assertEquals("EXCHANGE_WRONG", stage.refusal(SeatExchanging.class, exchanging -> exchanging.propose(first, first)));
        stage.act(SeatExchanging.class, exchanging -> exchanging.propose(first, second));
        assertEquals(EnrolmentState.EXCHANGED, seat(one, "wu").state());
        assertEquals(EnrolmentState.NOMINATED, seat(other, "wu").state());
        assertEquals(EnrolmentState.NOMINATED, seat(one, "ye").state());
        assertEquals("EXCHANGE_STALE", stage.refusal(SeatExchanging.class, exchanging -> exchanging.propose(first, second)));
    }

    @Test
    void a_make_up_is_booked_once_by_the_county_and_a_late_one_by_the_province_too() {
        SessionId early = published(draft(LocalDate.of(2027, 3, 1), 30, List.of(), "培11号"));
        SessionId late = published(draft(LocalDate.of(2027, 5, 10), 30, List.of(), "培12号"));
        stage.signIn("he");
        nominate("chen", early);
        nominate("chen", late);
        EnrolmentId first = seat(early, "chen").id();
        EnrolmentId second = seat(late, "chen").id();
        assertEquals("BOOKING_NOT_ASKED", stage.refusal(MakeUpBooking.class, booking -> booking.approve(first)));
        stage.signIn("chen");
        stage.run(SeatAsking.class, asking -> asking.askToBook(first));
        assertEquals("BOOKING_TWICE", stage.refusal(SeatAsking.class, asking -> asking.askToBook(first)));
        stage.run(SeatAsking.class, asking -> asking.askToBook(second));
        stage.signIn("he");
        assertTrue(stage.<MakeUpBooking, Boolean>act(MakeUpBooking.class, booking -> booking.approve(first)));
        assertEquals(2026, seat(early, "chen").bookedYear());
        assertFalse(stage.<MakeUpBooking, Boolean>act(MakeUpBooking.class, booking -> booking.approve(second)));
        assertEquals(null, seat(late, "chen").bookedYear());
        stage.signIn("xu");
        stage.run(MakeUpBooking.class, booking -> booking.confirmLate(second, "省补1号"));
        assertEquals(2026, seat(late, "chen").bookedYear());
        assertEquals("BOOKING_NOT_ASKED", stage.refusal(MakeUpBooking.class, booking -> booking.confirmLate(second, "省补2号")));
    }

    @Test
    void who_was_on_leave_for_some_months_books_until_the_end_of_her_own_grace_though_nobody_entered_a_deferral() throws SQLException {
        leave("sun", "2026-02-01", "2026-05-01");
        SessionId spring = published(draft(LocalDate.of(2027, 5, 11), 30, List.of(), "培15号"));
        stage.signIn("he");
        nominate("sun", spring);
        EnrolmentId seat = seat(spring, "sun").id();
        stage.signIn("sun");
        stage.run(SeatAsking.class, asking -> asking.askToBook(seat));
        stage.signIn("he");
        assertTrue(stage.<MakeUpBooking, Boolean>act(MakeUpBooking.class, booking -> booking.approve(seat)), "booked without the province");
        assertEquals(2026, seat(spring, "sun").bookedYear());
    }

    @Test
    void while_one_county_takes_a_seat_nobody_else_can_look_at_the_seats_so_the_last_one_is_never_taken_twice() {
        SessionId id = published(draft(nextDay(), 1, List.of(), "培14号"));
        stage.signIn("he");
        boolean kept = stage.<Nominating, Boolean>act(Nominating.class, nominating -> {
            assertEquals(EnrolmentState.NOMINATED, nominating.nominate(person("huang"), id, true));
            return isTaken(id);
        });
        assertTrue(kept, "the session's row is taken until the nomination is committed");
        assertFalse(isTaken(id));
        assertEquals(EnrolmentState.WAITING, nominate("zhou", id));
    }

    private boolean isTaken(SessionId id) {
        try (Connection other = stage.database().asOwner()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery("SELECT id FROM training_session WHERE id = " + id.value() + " FOR UPDATE NOWAIT");
            other.rollback();
            return false;
        } catch (SQLException taken) {
            return taken.getErrorCode() == LOCK_WAIT_TIMEOUT;
        }
    }

    @Test
    void feasibility_and_candidates_count_what_the_year_still_needs() {
        stage.signIn("he");
        CountyOutlook outlook = stage.act(FeasibilityReading.class, reading -> reading.of(COUNTY, 2026)).get(0);
        assertEquals(14, outlook.duty(), "of nineteen people the five newcomers owe pre-service training instead");
        assertEquals(outlook.duty(), outlook.done() + outlook.seated() + outlook.possible() + outlook.without().size());
        SessionId id = published(draft(nextDay(), 30, List.of(), "培13号"));
        stage.signIn("he");
        List<Candidate> candidates = stage.act(FeasibilityReading.class, reading -> reading.candidates(COUNTY, id));
        assertEquals(19, candidates.size());
        assertTrue(stage.act(EnrolmentReading.class, reading -> reading.rosterOf(COUNTY, id)).isEmpty());
        stage.signIn("zhou");
        assertTrue(stage.act(EnrolmentReading.class, reading -> reading.open()).stream().anyMatch(line -> line.id().equals(id)));
        assertTrue(stage.act(CalendarFeed.class, feed -> feed.of(PREFECTURE, id)).contains("BEGIN:VEVENT"));
        assertTrue(stage.act(CalendarFeed.class, feed -> feed.of("x".repeat(43))).isEmpty());
        assertEquals(SessionState.PUBLISHED, stage.act(SessionReading.class, reading -> reading.detail(COUNTY, id)).line().state());
    }

    @Test
    void who_is_excused_by_the_days_of_her_leave_is_on_no_list_of_those_who_lack_hours() throws SQLException {
        stage.signIn("he");
        long ye = stage.person("ye");
        CountyOutlook before = stage.act(FeasibilityReading.class, reading -> reading.of(COUNTY, 2026)).get(0);
        leave("ye", "2026-01-05", "2026-08-20");
        CountyOutlook after = stage.act(FeasibilityReading.class, reading -> reading.of(COUNTY, 2026)).get(0);
        assertEquals(before.duty() - 1, after.duty());
        assertTrue(after.without().stream().noneMatch(one -> one.staff().value() == ye));
    }

    private void leave(String username, String from, String back) throws SQLException {
        try (Connection owner = stage.database().asOwner(); PreparedStatement leave = owner.prepareStatement(
                "INSERT INTO leave_period (staff_id, kind, document_no, valid_from, valid_to) VALUES (?, 'MATERNITY', '" + LEAVE_DOCUMENT + "', ?, ?)")) {
            leave.setLong(1, stage.person(username));
            leave.setString(2, from);
            leave.setString(3, back);
            leave.executeUpdate();
        }
    }

    private List<ConflictCode> codes(SessionDraft draft, SessionId itself) {
        return stage.act(SessionScheduling.class, scheduling -> scheduling.conflicts(prefecture, itself, draft)).stream().map(Conflict::code).toList();
    }

    private SessionId published(SessionDraft draft) {
        stage.signIn("zheng");
        SessionId id = stage.act(SessionScheduling.class, scheduling -> scheduling.schedule(prefecture, draft, true));
        stage.run(SessionScheduling.class, scheduling -> scheduling.publish(id));
        return id;
    }

    private EnrolmentState nominate(String username, SessionId id) {
        return stage.act(Nominating.class, nominating -> nominating.nominate(person(username), id, true));
    }

    private Enrolled seat(SessionId id, String username) {
        return stage.act(EnrolmentFacts.class, facts -> facts.find(id, person(username))).orElseThrow();
    }

    private int level(SessionId id) {
        return stage.act(SessionReading.class, reading -> reading.detail(PREFECTURE, id)).line().level();
    }

    private StaffId person(String username) {
        return new StaffId(stage.person(username));
    }

    /** A weekday of its own for each session, so that no test stands in another's way. */
    private LocalDate nextDay() {
        return LocalDate.of(2027, 6 + days / 20 % 6, 1 + days++ % 20);
    }

    private SessionDraft draft(LocalDate day, int seats, List<QuotaDraft> quotas, String notice) {
        return new SessionDraft(course, null, null, notice, hall, false, seats, day(day, trainer), quotas);
    }

    private SessionDraft roomless(LocalDate day, OfficeId noticeOffice, String notice) {
        return new SessionDraft(course, null, noticeOffice, notice, room(), false, 20, day(day, null), List.of());
    }

    private VenueId room() {
        return stage.act(CourseKeeping.class, keeping -> keeping.addVenue(prefecture, new VenueDraft("教室" + days++, "云溪市", 30)));
    }

    private static List<DayDraft> day(LocalDate day, TrainerId trainer) {
        return List.of(new DayDraft(day, 360, List.of(new HalfDraft(Half.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0), trainer),
                new HalfDraft(Half.AFTERNOON, LocalTime.of(14, 0), LocalTime.of(17, 0), trainer))));
    }

    private static PlanItemDraft item(String title, int minutes) {
        return new PlanItemDraft(title, Subject.SECURITY, minutes, 3, 5, new BigDecimal("8000"), 15, "乡级操作人员");
    }

    private OfficeId office(String division) throws SQLException {
        try (Connection owner = stage.database().asOwner(); ResultSet row = owner.createStatement().executeQuery("SELECT id FROM office WHERE division_code = '" + division + "'")) {
            row.next();
            return new OfficeId(row.getLong(1));
        }
    }
}
