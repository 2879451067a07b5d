package org.wis.acceptance.gate;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.wis.acceptance.trial.Rows;
import org.wis.attendance.OutsideId;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.ExchangeId;
import org.wis.exam.OptionDraft;
import org.wis.exam.QuestionDraft;
import org.wis.exam.QuestionKind;
import org.wis.session.CourseId;
import org.wis.session.HalfDayId;
import org.wis.session.PlanId;
import org.wis.session.PlanItemId;
import org.wis.session.SessionId;
import org.wis.session.TrainerId;
import org.wis.session.VenueId;
import org.wis.staff.OfficeId;

/** The training year of one office: a plan, a course with a session, and a colleague in it. */
final class TrainingSamples {

    private final Rows rows;

    TrainingSamples(Rows rows) {
        this.rows = rows;
    }

    /** Numbers of all of them, put there by the owner's hand. */
    List<Object> of(OfficeId office, Player colleague) throws SQLException {
        long staff = colleague.staff().value();
        long plan = rows.inserted("INSERT INTO training_plan (office_id, year, state) SELECT ?, COALESCE(MAX(year), 3000) + 1, 'DRAFT' FROM training_plan RETURNING id",
                office.value());
        long item = rows.inserted("INSERT INTO training_plan_item (plan_id, title, subject, minutes, organiser_level, month, persons, target)"
                + " VALUES (?, '试', 'SECURITY', 60, 5, 3, 1, '试') RETURNING id", plan);
        long course = rows.inserted("INSERT INTO course (title, subject, owner_office_id) VALUES (?, 'SECURITY', ?) RETURNING id", "试" + staff, office.value());
        long venue = rows.inserted("INSERT INTO venue (office_id, name, address, seats) VALUES (?, ?, '试', 10) RETURNING id", office.value(), "试" + staff);
        long trainer = rows.inserted("INSERT INTO trainer (office_id, name) VALUES (?, ?) RETURNING id", office.value(), "试" + staff);
        long session = session(office, course);
        long day = rows.inserted("INSERT INTO session_day (session_id, day, approved_minutes) VALUES (?, '2025-03-03', 60) RETURNING id", session);
        long half = rows.inserted("INSERT INTO session_half_day (session_day_id, half, starts_at, ends_at) VALUES (?, 'MORNING', '09:00', '10:00') RETURNING id", day);
        long seat = seat(session, colleague);
        long exchange = rows.inserted("INSERT INTO seat_exchange (first_enrolment_id, second_enrolment_id, state, proposed_by, proposed_at)"
                + " VALUES (?, ?, 'REFUSED', ?, '2025-03-01') RETURNING id", seat(session(office, course), colleague), seat, colleague.account());
        long outside = rows.inserted("INSERT INTO outside_training (staff_id, title, organiser, organiser_level, day, starts_at, ends_at, approved_minutes, last_day, result, document_no,"
                + " entered_by) VALUES (?, '试', '试', 2, '2025-02-03', '09:00', '10:00', 60, '2025-02-03', 'PASSED', '试', ?) RETURNING id", staff, colleague.account());
        QuestionDraft question = new QuestionDraft(QuestionKind.TRUE_FALSE, "试", List.of(new OptionDraft("对", true), new OptionDraft("错", false)));
        return List.of(new OutsideId(outside), question, LocalTime.NOON, new PlanId(plan), new PlanItemId(item), new CourseId(course), new VenueId(venue), new TrainerId(trainer), new SessionId(session), new HalfDayId(half),
                new EnrolmentId(seat), new ExchangeId(exchange), BigDecimal.ONE);
    }

    private long session(OfficeId office, long course) throws SQLException {
        return rows.inserted("INSERT INTO training_session (course_id, organiser_office_id, organiser_level, capacity, state, first_day, last_day)"
                + " VALUES (?, ?, 5, 10, 'COMPLETED', '2025-03-03', '2025-03-03') RETURNING id", course, office.value());
    }

    private long seat(long session, Player colleague) throws SQLException {
        return rows.inserted("INSERT INTO enrolment (session_id, staff_id, county_code, state, nominated_by, nominated_at)"
                + " SELECT ?, ?, SUBSTR(o.division_code, 1, 6), 'CONFIRMED', ?, '2025-02-01' FROM staff s JOIN office o ON o.id = s.office_id WHERE s.id = ? RETURNING id",
                session, colleague.staff().value(), colleague.account(), colleague.staff().value());
    }
}
