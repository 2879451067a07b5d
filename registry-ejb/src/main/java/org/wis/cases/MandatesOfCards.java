package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Store of the mandates under which cards were written, for reading. */
@Dependent
class MandatesOfCards {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /** These mandates, by number. @param ids at least one */
    Map<Long, WrittenBy> read(Collection<Long> ids) {
        Query query = entities.createNativeQuery("SELECT m.id, m.opened_at, m.action, m.basis, s.name, o.name, c.number,"
                + " COALESCE(a.document_no, e.document_no), m.banners FROM mandate m JOIN staff s ON s.id = m.staff_id JOIN office o ON o.id = m.office_id"
                + " LEFT JOIN certificate c ON c.id = m.certificate_id LEFT JOIN acting_appointment a ON a.id = m.acting_id"
                + " LEFT JOIN emergency_authorisation e ON e.id = m.emergency_id WHERE m.id IN (?" + ", ?".repeat(ids.size() - 1) + ")");
        int position = 1;
        for (Long id : ids) {
            query.setParameter(position++, id);
        }
        Map<Long, WrittenBy> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            WrittenBy writer = writer((Object[]) row);
            found.put(writer.mandateId(), writer);
        }
        return found;
    }

    private static WrittenBy writer(Object[] row) {
        LocalDateTime at = row[1] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[1];
        List<String> banners = Stream.of(((String) row[8]).split(",")).filter(banner -> !banner.isBlank()).toList();
        return new WrittenBy(((Number) row[0]).longValue(), at, (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6], (String) row[7],
                banners);
    }
}
