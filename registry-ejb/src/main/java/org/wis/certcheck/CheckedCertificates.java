package org.wis.certcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateState;
import org.wis.certification.CertificateStep;
import org.wis.staff.Row;

/** What is read to answer the public: one certificate, its events, whether it was endorsed. */
@Dependent
class CheckedCertificates {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** A certificate as it is today. @param lostOn day on which its copy was reported lost and not yet replaced; null otherwise */
    record Checked(long id, String name, CertificateNumber.Level level, String issuingOffice, CertificateState today, LocalDate lostOn, CertificateLife life) {

        /** Days on which a copy became due, oldest first. */
        List<LocalDate> issues() {
            List<LocalDate> days = life.events().stream().filter(event -> event.step() == CertificateStep.ISSUED || event.step() == CertificateStep.RENEWED || event.step() == CertificateStep.REISSUED)
                    .map(CertificateLife.Event::day).toList();
            return days.isEmpty() ? List.of(life.issuedOn()) : days;
        }
    }

    Optional<Checked> find(CertificateNumber number, LocalDate today) {
        List<?> found = entities.createNativeQuery("SELECT c.id, s.name, c.type, i.name, certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2),"
                + " IF(c.reissued_on IS NULL, c.copy_lost_on, NULL), c.issued_on, c.valid_from, c.valid_to, c.suspension_last_day"
                + " FROM certificate c JOIN staff s ON s.id = c.staff_id JOIN office i ON i.id = c.issuing_office_id WHERE c.number = ?1")
                .setParameter(1, number.value()).setParameter(2, today).getResultList();
        return found.stream().findFirst().map(Row::of).map(row -> checked(row, CertificateState.valueOf(row.text(4))));
    }

    /** Whether a year was endorsed, or excused, by the end of a day. */
    boolean endorsed(long certificate, int year, LocalDate day) {
        return !entities.createNativeQuery("SELECT id FROM endorsement WHERE certificate_id = ?1 AND year = ?2 AND result IN ('PASSED', 'DEFERRED') AND endorsed_on <= ?3")
                .setParameter(1, certificate).setParameter(2, year).setParameter(3, day).getResultList().isEmpty();
    }

    private Checked checked(Row row, CertificateState state) {
        CertificateLife life = new CertificateLife(row.day(6), row.day(7), row.day(8), row.day(9), state == CertificateState.REVOKED, events(row.number(0)));
        return new Checked(row.number(0), row.text(1), CertificateNumber.Level.valueOf(row.text(2)), row.text(3), state, row.day(5), life);
    }

    private List<CertificateLife.Event> events(long certificate) {
        List<?> found = entities.createNativeQuery("SELECT event, at, effective_from, before_state, after_state FROM certificate_event WHERE certificate_id = ?1 ORDER BY at, id")
                .setParameter(1, certificate).getResultList();
        return found.stream().map(Row::of).map(row -> new CertificateLife.Event(CertificateStep.valueOf(row.text(0)), row.moment(1), row.day(2), row.text(3), row.text(4))).toList();
    }
}
