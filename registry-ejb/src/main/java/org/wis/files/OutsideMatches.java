package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.wis.attendance.CompletionResult;
import org.wis.attendance.OutsideEntry;
import org.wis.staff.Row;
import org.wis.staff.StaffId;

/** Days of training elsewhere that are registered, found by person, title, day and beginning: there is one at most. */
@Dependent
class OutsideMatches {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** What is registered under the same title and moment. */
    Optional<OutsideEntry> of(StaffId staff, OutsideEntry entry) {
        List<?> found = entities.createNativeQuery("SELECT title, organiser, organiser_level, online, day, starts_at, ends_at, approved_minutes, last_day, result, document_no"
                        + " FROM outside_training WHERE staff_id = ?1 AND title = ?2 AND day = ?3 AND starts_at = CAST(?4 AS TIME)")
                .setParameter(1, staff.value()).setParameter(2, entry.title()).setParameter(3, entry.day()).setParameter(4, entry.startsAt().toString())
                .getResultList();
        return found.stream().map(Row::of).findFirst()
                .map(row -> new OutsideEntry(row.text(0), row.text(1), (int) row.number(2), row.flag(3), row.day(4), time(row, 5), time(row, 6), (int) row.number(7), row.day(8),
                        CompletionResult.valueOf(row.text(9)), row.text(10)));
    }

    private static LocalTime time(Row row, int column) {
        Object cell = row.cells()[column];
        return cell instanceof Time time ? time.toLocalTime() : (LocalTime) cell;
    }
}
