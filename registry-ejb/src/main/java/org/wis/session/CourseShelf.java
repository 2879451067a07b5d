package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.Row;

/** Courses, venues and trainers. */
@Dependent
class CourseShelf {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Course course(CourseId id) {
        Course course = entities.find(Course.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (course == null) {
            throw new Refused(SessionRefusal.COURSE_UNKNOWN);
        }
        return course;
    }

    /** Whether an office has one of this name in the table already; asked with a lock. */
    boolean taken(String table, String officeColumn, String nameColumn, OfficeId office, String name) {
        return !entities.createNativeQuery("SELECT id FROM " + table + " WHERE " + officeColumn + " = ?1 AND " + nameColumn + " = ?2 FOR UPDATE")
                .setParameter(1, office.value())
                .setParameter(2, name)
                .getResultList()
                .isEmpty();
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    /** Courses an office may hold: those of the offices above it, its own, and of those in its jurisdiction. */
    List<CourseLine> courses(DivisionCode seenFrom) {
        return rows("SELECT c.id, c.title, c.subject, o.name, o.division_code, c.recognised, c.recognition_document_no, c.pre_service, c.exam_required, c.repeatable"
                + " FROM course c JOIN office o ON o.id = c.owner_office_id WHERE o.division_code LIKE CONCAT(?1, '%') OR ?1 LIKE CONCAT(o.division_code, '%')"
                + " ORDER BY o.division_code, c.title", seenFrom).stream()
                .map(row -> new CourseLine(new CourseId(row.number(0)), row.text(1), Subject.valueOf(row.text(2)), row.text(3), DivisionCode.of(row.text(4)), row.flag(5),
                        row.text(6), row.flag(7), row.flag(8), row.flag(9)))
                .toList();
    }

    /** Venues above, of and below an office. */
    List<VenueLine> venues(DivisionCode seenFrom) {
        return rows("SELECT v.id, v.name, v.address, v.seats FROM venue v JOIN office o ON o.id = v.office_id"
                + " WHERE o.division_code LIKE CONCAT(?1, '%') OR ?1 LIKE CONCAT(o.division_code, '%') ORDER BY v.name, v.id", seenFrom).stream()
                .map(row -> new VenueLine(new VenueId(row.number(0)), row.text(1), row.text(2), (int) row.number(3)))
                .toList();
    }

    /** Trainers above, of and below an office. */
    List<TrainerLine> trainers(DivisionCode seenFrom) {
        return rows("SELECT t.id, t.name, t.staff_id IS NOT NULL FROM trainer t JOIN office o ON o.id = t.office_id"
                + " WHERE o.division_code LIKE CONCAT(?1, '%') OR ?1 LIKE CONCAT(o.division_code, '%') ORDER BY t.name, t.id", seenFrom).stream()
                .map(row -> new TrainerLine(new TrainerId(row.number(0)), row.text(1), row.flag(2)))
                .toList();
    }

    private List<Row> rows(String query, DivisionCode seenFrom) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, seenFrom.value()).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
