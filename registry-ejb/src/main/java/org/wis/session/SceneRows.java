package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.Row;

/** Who and what is taken when. */
@Dependent
class SceneRows {

    private static final String HALVES = " FROM session_half_day h JOIN session_day d ON d.id = h.session_day_id AND NOT d.dropped AND NOT h.dropped"
            + " JOIN training_session s ON s.id = d.session_id AND s.state <> 'CANCELLED' JOIN course c ON c.id = s.course_id";
    private static final String DAYS = " WHERE d.day BETWEEN ?1 AND ?2 AND s.id <> ?3";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** What the course asks. */
    record CourseFacts(boolean recognised, boolean exam) {
    }

    CourseFacts course(CourseId id) {
        List<?> found = entities.createNativeQuery("SELECT recognised, exam_required FROM course WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(Row::of).map(row -> new CourseFacts(row.flag(0), row.flag(1))).findFirst().orElseThrow(() -> new Refused(SessionRefusal.COURSE_UNKNOWN));
    }

    int seats(VenueId id) {
        List<?> found = entities.createNativeQuery("SELECT seats FROM venue WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(seats -> ((Number) seats).intValue()).findFirst().orElseThrow(() -> new Refused(SessionRefusal.VENUE_UNKNOWN));
    }

    /** Takes the rows of trainers and venue, in the order of their numbers, so that two who plan with them follow each other. */
    void take(Collection<TrainerId> trainers, VenueId venue) {
        trainers.stream().map(TrainerId::value).sorted().forEach(id -> take("trainer", id, SessionRefusal.TRAINER_UNKNOWN));
        if (venue != null) {
            take("venue", venue.value(), SessionRefusal.VENUE_UNKNOWN);
        }
    }

    private void take(String table, long id, SessionRefusal unknown) {
        if (entities.createNativeQuery("SELECT id FROM " + table + " WHERE id = ?1 FOR UPDATE").setParameter(1, id).getResultList().isEmpty()) {
            throw new Refused(unknown);
        }
    }

    List<Scene.Busy> teaching(Set<TrainerId> trainers, long own, LocalDate first, LocalDate last, boolean locked) {
        if (trainers.isEmpty()) {
            return List.of();
        }
        String numbers = trainers.stream().map(trainer -> String.valueOf(trainer.value())).collect(Collectors.joining(","));
        return busy(entities.createNativeQuery("SELECT t.id, t.name, d.day, h.starts_at, h.ends_at, c.title" + HALVES + " JOIN trainer t ON t.id = h.trainer_id" + DAYS
                + " AND t.id IN (" + numbers + ") ORDER BY d.day, h.starts_at" + lock(locked)), own, first, last);
    }

    List<Scene.Busy> using(VenueId venue, long own, LocalDate first, LocalDate last, boolean locked) {
        return busy(entities.createNativeQuery("SELECT v.id, v.name, d.day, h.starts_at, h.ends_at, c.title" + HALVES + " JOIN venue v ON v.id = s.venue_id" + DAYS
                + " AND v.id = " + venue.value() + " ORDER BY d.day, h.starts_at" + lock(locked)), own, first, last);
    }

    /** When persons of a session sit in others. */
    List<Scene.Busy> sitting(long own, LocalDate first, LocalDate last, boolean locked) {
        return busy(entities.createNativeQuery("SELECT p.id, p.name, d.day, h.starts_at, h.ends_at, c.title" + HALVES
                + " JOIN enrolment e ON e.session_id = s.id AND e.state IN ('NOMINATED', 'CONFIRMED') JOIN staff p ON p.id = e.staff_id"
                + " JOIN enrolment m ON m.staff_id = e.staff_id AND m.session_id = ?3 AND m.state IN ('NOMINATED', 'CONFIRMED')" + DAYS
                + " ORDER BY d.day, h.starts_at, p.id" + lock(locked)), own, first, last);
    }

    /** Persons who hold a seat in a session. */
    Set<Long> seated(long session) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM enrolment WHERE session_id = ?1 AND state IN ('NOMINATED', 'CONFIRMED')").setParameter(1, session)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toCollection(HashSet::new));
    }

    /** By township: who may write there on the day, by her own post or acting, is not on leave and sits in no other session. */
    List<Scene.Cover> covers(DivisionCode scope, LocalDate day, long own, Set<EstablishmentKind> established) {
        String kinds = established.stream().map(kind -> String.valueOf(kind.code())).collect(Collectors.joining(","));
        List<?> found = entities.createNativeQuery("SELECT x.code, x.name, x.staff_id, p.name FROM ("
                        + " SELECT v.code AS code, v.name AS name, a.staff_id AS staff_id FROM division v JOIN office o ON o.division_code = v.code"
                        + "   JOIN appointment a ON a.office_id = o.id AND a.position_type = 'TOWNSHIP_OPERATOR' AND a.valid_from <= ?2 AND a.valid_to > ?2"
                        + "     AND FIND_IN_SET(a.establishment_kind, ?3) > 0 WHERE v.level = 5 AND v.code LIKE CONCAT(?1, '%')"
                        + " UNION SELECT v.code, v.name, g.staff_id FROM division v JOIN acting_appointment g ON g.township_code = v.code AND g.valid_from <= ?2 AND g.valid_to > ?2"
                        + "   WHERE v.code LIKE CONCAT(?1, '%')) x JOIN staff p ON p.id = x.staff_id"
                        + " WHERE EXISTS (SELECT 1 FROM certificate c WHERE c.staff_id = p.id"
                        + "     AND certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2) = 'VALID')"
                        + "   AND NOT EXISTS (SELECT 1 FROM leave_period l WHERE l.staff_id = p.id AND l.valid_from <= ?2 AND l.valid_to > ?2)"
                        + "   AND NOT EXISTS (SELECT 1 FROM enrolment e JOIN session_day d ON d.session_id = e.session_id AND d.day = ?2 AND NOT d.dropped"
                        + "     JOIN training_session s ON s.id = e.session_id AND s.state <> 'CANCELLED' AND s.id <> ?4"
                        + "     WHERE e.staff_id = p.id AND e.state IN ('NOMINATED', 'CONFIRMED'))"
                        + " ORDER BY x.code, p.id")
                .setParameter(1, scope.value())
                .setParameter(2, day)
                .setParameter(3, kinds)
                .setParameter(4, own)
                .getResultList();
        Map<String, Scene.Cover> covers = new LinkedHashMap<>();
        for (Row row : found.stream().map(Row::of).toList()) {
            Scene.Cover cover = covers.computeIfAbsent(row.text(0), code -> new Scene.Cover(row.text(1), day, new ArrayList<>(), new ArrayList<>()));
            cover.present().add(row.number(2));
            cover.names().add(row.text(3));
        }
        return List.copyOf(covers.values());
    }

    /** Who sits in another session of the year that counts as the one training. */
    Set<Long> seatedElsewhere(int year, long own) {
        List<?> found = entities.createNativeQuery("SELECT DISTINCT e.staff_id FROM enrolment e JOIN training_session s ON s.id = e.session_id AND s.state IN ('PLANNED', 'PUBLISHED')"
                        + " AND s.organiser_level <= 3 AND YEAR(s.last_day) = ?1 AND s.id <> ?2 WHERE e.state IN ('NOMINATED', 'CONFIRMED')")
                .setParameter(1, year)
                .setParameter(2, own)
                .getResultList();
        return found.stream().map(staff -> ((Number) staff).longValue()).collect(Collectors.toSet());
    }

    private static String lock(boolean locked) {
        return locked ? " LOCK IN SHARE MODE" : "";
    }

    private static List<Scene.Busy> busy(Query query, long own, LocalDate first, LocalDate last) {
        List<?> found = query.setParameter(1, first).setParameter(2, last).setParameter(3, own).getResultList();
        return found.stream().map(Row::of)
                .map(row -> new Scene.Busy(row.number(0), row.text(1), row.day(2), SessionLists.clock(row, 3), SessionLists.clock(row, 4), row.text(5)))
                .toList();
    }
}
