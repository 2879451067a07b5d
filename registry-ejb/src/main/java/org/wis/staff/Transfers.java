package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** The stored transfers between counties. */
@Dependent
class Transfers {

    private static final String LINES = "SELECT t.id, s.id, s.name, f.name, f.division_code, o.name, o.division_code, o.id, t.position_type, t.establishment_kind, t.first_day,"
            + " t.document_no, t.state, t.opinion_document_no, t.opinion_reason FROM transfer_request t JOIN staff s ON s.id = t.staff_id"
            + " JOIN office f ON f.id = t.from_office_id JOIN office o ON o.id = t.to_office_id";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Whose it is; she never changes, so it may be read before her row is taken. @throws Refused TRANSFER_UNKNOWN */
    StaffId whose(TransferId id) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM transfer_request WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(staff -> new StaffId(((Number) staff).longValue())).findFirst().orElseThrow(() -> new Refused(StaffRefusal.TRANSFER_UNKNOWN));
    }

    /** To be changed: read with a lock. */
    TransferRequest get(TransferId id) {
        return entities.find(TransferRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    boolean openFor(StaffId staff) {
        return entities.createQuery("SELECT t FROM TransferRequest t WHERE t.staffId = :staff", TransferRequest.class)
                .setParameter("staff", staff.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().anyMatch(TransferRequest::isOpen);
    }

    TransferId add(TransferRequest request) {
        entities.persist(request);
        entities.flush();
        return request.id();
    }

    /** From or to offices in the scope: those still open first, then the newest. */
    List<TransferLine> lines(DivisionCode scope, int max) {
        List<?> found = entities.createNativeQuery(LINES + " WHERE t.id IN (SELECT l.id FROM transfer_request l JOIN office p ON p.id = l.from_office_id"
                        + " WHERE p.division_code LIKE CONCAT(?1, '%') UNION SELECT e.id FROM transfer_request e JOIN office q ON q.id = e.to_office_id"
                        + " WHERE q.division_code LIKE CONCAT(?1, '%')) ORDER BY t.state NOT IN ('ASKED', 'AGREED'), t.id DESC LIMIT ?2")
                .setParameter(1, scope.value())
                .setParameter(2, max)
                .getResultList();
        return found.stream().map(Row::of).map(Transfers::line).toList();
    }

    private static TransferLine line(Row row) {
        return new TransferLine(new TransferId(row.number(0)), new StaffId(row.number(1)), row.text(2), row.text(3), DivisionCode.of(row.text(4)), row.text(5),
                DivisionCode.of(row.text(6)), new OfficeId(row.number(7)), PositionType.valueOf(row.text(8)), EstablishmentKind.of((int) row.number(9)), row.day(10),
                row.text(11), TransferState.valueOf(row.text(12)), row.text(13), row.text(14));
    }
}
