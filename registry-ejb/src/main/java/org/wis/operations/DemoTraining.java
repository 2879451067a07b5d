package org.wis.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.wis.division.DivisionCode;
import org.wis.enrolment.Enrolment;
import org.wis.enrolment.EnrolmentState;
import org.wis.session.Course;
import org.wis.session.CourseDraft;
import org.wis.session.DayDraft;
import org.wis.session.Half;
import org.wis.session.HalfDraft;
import org.wis.session.PlanItem;
import org.wis.session.PlanItemDraft;
import org.wis.session.PlanItemId;
import org.wis.session.QuotaDraft;
import org.wis.session.SessionDay;
import org.wis.session.SessionDraft;
import org.wis.session.SessionHalfDay;
import org.wis.session.SessionId;
import org.wis.session.SessionQuota;
import org.wis.session.Subject;
import org.wis.session.Trainer;
import org.wis.session.TrainerId;
import org.wis.session.TrainingPlan;
import org.wis.session.TrainingSession;
import org.wis.session.Venue;
import org.wis.session.VenueId;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** The training year of the demo, seen from today: plans of all offices, one session held, one open, one being planned. Nobody's hours or certificate change by it. */
@Dependent
public class DemoTraining {

    private static final String DOCUMENT = "示范〔演示〕2号";
    private static final int DAY_MINUTES = 360;
    private static final int WEEK = 5;
    private static final int SEATS = 30;
    private static final int COUNTY_SEATS = 12;
    private static final int PREFECTURE = 3;

    @Inject
    DemoRows rows;
    @Inject
    OfficialTime time;

    /** Loads once, after the accounts: when the prefecture of the demo has a course, nothing happens. */
    public void load() {
        OfficeId prefecture = new OfficeId(rows.office(DemoData.PREFECTURE));
        if (rows.hasCourse(prefecture.value())) {
            return;
        }
        LocalDate today = time.today();
        PlanItemId item = plan(DemoData.PREFECTURE, "zheng", "xu", today, PREFECTURE);
        plan(DemoData.COUNTY, "he", "zheng", today, PREFECTURE + 1);
        plan(DemoData.PROVINCE, "xu", "gao", today, PREFECTURE - 1);
        DemoData.divisions().keySet().stream().filter(code -> code.level() > PREFECTURE + 1).forEach(township -> plan(township, "lin", "he", today, PREFECTURE + 2));
        Course course = new Course(prefecture, new CourseDraft("信息系统操作与数据质量", Subject.DATA_QUALITY, false, false, true, 10, 30));
        course.recognise(DOCUMENT);
        rows.add(course);
        VenueId hall = rows.add(new Venue(prefecture, "云溪市培训中心一号教室", "云溪市建设路1号", 60)).id();
        TrainerId trainer = rows.add(new Trainer(prefecture, "方老师", null)).id();
        rows.add(new Trainer(prefecture, "郑一鸣", new StaffId(rows.staffOf("zheng"))));
        SessionDraft draft = new SessionDraft(course.id(), item, null, "云信培〔演示〕1号", hall, false, SEATS, List.of(), List.of(new QuotaDraft(DemoData.COUNTY, COUNTY_SEATS)));
        SessionId held = session(prefecture, draft, monday(today.minusDays(45)), trainer, true);
        seat(held, EnrolmentState.CONFIRMED, today, "wu", "ye", "xie");
        SessionId open = session(prefecture, draft, monday(today.plusDays(7)), trainer, true);
        seat(open, EnrolmentState.CONFIRMED, today, "sun", "deng");
        seat(open, EnrolmentState.NOMINATED, today, "cao");
        session(prefecture, draft, monday(today.plusDays(35)), trainer, false);
    }

    private PlanItemId plan(DivisionCode division, String writer, String decider, LocalDate today, int level) {
        TrainingPlan plan = new TrainingPlan(new OfficeId(rows.office(division)), today.getYear());
        plan.submit(rows.accountOf(writer), today.withDayOfYear(1).atTime(10, 0));
        plan.approve(rows.accountOf(decider), today.withDayOfYear(1).atTime(15, 0), DOCUMENT);
        rows.add(plan);
        rows.add(new PlanItem(plan.id(), new PlanItemDraft("安全与隐私保护", Subject.SECURITY, DAY_MINUTES, level, 4, new BigDecimal("3000.00"), 15, "乡级计算机操作人员")));
        return rows.add(new PlanItem(plan.id(), new PlanItemDraft("信息系统操作与数据质量", Subject.DATA_QUALITY, WEEK * DAY_MINUTES, PREFECTURE, 10, new BigDecimal("24000.00"),
                SEATS, "县、乡两级录入人员"))).id();
    }

    private SessionId session(OfficeId office, SessionDraft shape, LocalDate firstDay, TrainerId trainer, boolean published) {
        List<DayDraft> days = IntStream.range(0, WEEK).mapToObj(day -> new DayDraft(firstDay.plusDays(day), DAY_MINUTES,
                List.of(new HalfDraft(Half.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0), trainer), new HalfDraft(Half.AFTERNOON, LocalTime.of(14, 0), LocalTime.of(17, 0), trainer))))
                .toList();
        SessionDraft draft = new SessionDraft(shape.course(), firstDay.getYear() == time.today().getYear() ? shape.planItem() : null, null, shape.noticeNo(), shape.venue(), false,
                shape.capacity(), days, shape.quotas());
        TrainingSession session = new TrainingSession(office, draft, PREFECTURE);
        if (published) {
            session.publish();
        }
        SessionId id = rows.add(session).id();
        for (DayDraft day : days) {
            long number = rows.add(new SessionDay(id, day.day(), day.approvedMinutes())).id();
            day.halves().forEach(half -> rows.add(new SessionHalfDay(number, half)));
        }
        draft.quotas().forEach(quota -> rows.add(new SessionQuota(id, quota.county(), quota.seats())));
        return id;
    }

    private void seat(SessionId session, EnrolmentState state, LocalDate today, String... usernames) {
        for (String username : usernames) {
            Enrolment enrolment = new Enrolment(session, new StaffId(rows.staffOf(username)), DemoData.COUNTY, EnrolmentState.NOMINATED, rows.accountOf("he"),
                    today.minusDays(60).atTime(9, 0));
            if (state == EnrolmentState.CONFIRMED) {
                enrolment.decide(state, rows.accountOf("zheng"), today.minusDays(50).atTime(9, 0), null);
            }
            rows.add(enrolment);
        }
    }

    /** The Monday of the next week that touches no day on which townships close their month. */
    private static LocalDate monday(LocalDate from) {
        LocalDate monday = from.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (IntStream.range(0, WEEK).mapToObj(monday::plusDays).anyMatch(day -> day.getDayOfMonth() >= 24 && day.getDayOfMonth() <= 28)) {
            monday = monday.plusWeeks(1);
        }
        return monday;
    }
}
