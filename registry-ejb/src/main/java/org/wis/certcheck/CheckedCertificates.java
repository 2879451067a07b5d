package org.wis.certcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateStep;
import org.wis.staff.Row;

/** What is read to answer the public: one certificate, its events, whether it was endorsed. */
@Dependent
class CheckedCertificates {

    private static final Set<CertificateStep> COPIES = EnumSet.of(CertificateStep.ISSUED, CertificateStep.RENEWED, CertificateStep.REISSUED);

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** What happened to it. @param counts day from which it counts, if another than its own; null otherwise */
    record Event(CertificateStep step, LocalDate day, LocalDate counts) {

        LocalDate from() {
            return counts == null ? day : counts;
        }
    }

    /** A certificate as it is today. @param lostOn day on which its copy was reported lost and not yet replaced; null otherwise @param events oldest first */
    record Checked(String name, CertificateNumber.Level level, String issuingOffice, CertificateState today, LocalDate lostOn, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo,
                   List<Event> events) {

        /** Days on which a copy became due, oldest first. */
        List<LocalDate> issues() {
            List<LocalDate> days = events.stream().filter(event -> COPIES.contains(event.step())).map(Event::day).toList();
            return days.isEmpty() ? List.of(issuedOn) : days;
        }

        /** The revocation that counts now. */
        Optional<Event> revocation() {
            return today != CertificateState.REVOKED ? Optional.empty() : events.stream().filter(event -> event.step() == CertificateStep.REVOKED).reduce((first, last) -> last);
        }
    }

    Optional<Checked> find(CertificateNumber number, LocalDate today) {
        List<?> found = entities.createNativeQuery("SELECT c.id, s.name, c.type, i.name, certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2),"
                + " IF(c.reissued_on IS NULL, c.copy_lost_on, NULL), c.issued_on, c.valid_from, c.valid_to"
                + " FROM certificate c JOIN staff s ON s.id = c.staff_id JOIN office i ON i.id = c.issuing_office_id WHERE c.number = ?1")
                .setParameter(1, number.value()).setParameter(2, today).getResultList();
        return found.stream().findFirst().map(Row::of).map(row -> new Checked(row.text(1), CertificateNumber.Level.valueOf(row.text(2)), row.text(3), CertificateState.valueOf(row.text(4)),
                row.day(5), row.day(6), row.day(7), row.day(8), events(row.number(0))));
    }

    private List<Event> events(long certificate) {
        List<?> found = entities.createNativeQuery("SELECT event, at, effective_from FROM certificate_event WHERE certificate_id = ?1 ORDER BY at, id")
                .setParameter(1, certificate).getResultList();
        return found.stream().map(Row::of).map(row -> new Event(CertificateStep.valueOf(row.text(0)), row.moment(1).toLocalDate(), row.day(2))).toList();
    }
}
