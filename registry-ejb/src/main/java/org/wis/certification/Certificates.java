package org.wis.certification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;

/** The stored certificates with their events, endorsements and applications. */
@Dependent
class Certificates {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Who holds it; that never changes, so it may be read before her credential row is taken. */
    StaffId holder(CertificateNumber number) {
        return first("SELECT staff_id FROM certificate WHERE number = ?1", number.value())
                .map(id -> new StaffId(((Number) id).longValue()))
                .orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
    }

    /** Division of the holder's home office. */
    Optional<DivisionCode> division(CertificateNumber number) {
        return first("SELECT o.division_code FROM certificate c JOIN staff s ON s.id = c.staff_id JOIN office o ON o.id = s.office_id WHERE c.number = ?1", number.value())
                .map(code -> DivisionCode.of((String) code));
    }

    /** To be changed: read with a lock, never an old version. */
    Certificate get(CertificateNumber number) {
        return entities.createQuery("SELECT c FROM Certificate c WHERE c.number = :number", Certificate.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** To be looked at. */
    Optional<Certificate> look(CertificateNumber number) {
        return entities.createQuery("SELECT c FROM Certificate c WHERE c.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** All of a person, with a lock. */
    List<Certificate> of(StaffId holder) {
        return entities.createQuery("SELECT c FROM Certificate c WHERE c.staffId = :holder ORDER BY c.id", Certificate.class)
                .setParameter("holder", holder.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Numbers of a person, newest first. */
    List<CertificateNumber> numbersOf(StaffId holder) {
        return entities.createNativeQuery("SELECT number FROM certificate WHERE staff_id = ?1 ORDER BY valid_to DESC, id DESC")
                .setParameter(1, holder.value())
                .getResultStream()
                .map(number -> new CertificateNumber((String) number))
                .toList();
    }

    List<Endorsement> endorsements(Certificate certificate) {
        return mine(Endorsement.class, certificate).getResultList();
    }

    List<RenewalApplication> renewals(Certificate certificate) {
        return mine(RenewalApplication.class, certificate).getResultList();
    }

    List<CertificateEvent> events(Certificate certificate) {
        return mine(CertificateEvent.class, certificate).getResultList();
    }

    /** The endorsement of a year, to be changed. */
    Optional<Endorsement> endorsement(Certificate certificate, int year) {
        return mine(Endorsement.class, certificate).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(endorsement -> endorsement.year() == year)
                .findFirst();
    }

    /** The application that waits for its decision, to be changed. */
    Optional<RenewalApplication> waiting(Certificate certificate) {
        return mine(RenewalApplication.class, certificate).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(RenewalApplication::open)
                .findFirst();
    }

    /** Name of the person behind an account, or its sign-in name. */
    String who(long account) {
        return first("SELECT COALESCE(s.name, a.username) FROM account a LEFT JOIN staff s ON s.id = a.staff_id WHERE a.id = ?1", account)
                .map(String.class::cast)
                .orElse("");
    }

    /** The office that issues for a province; the row is locked so that two issues do not draw the same serial number. */
    OfficeId issuer(DivisionCode province) {
        return first("SELECT id FROM office WHERE division_code = ?1 FOR UPDATE", province.value())
                .map(id -> new OfficeId(((Number) id).longValue()))
                .orElseThrow(() -> new Refused(CertificateRefusal.ISSUING_OFFICE_MISSING));
    }

    /** The greatest number that begins so; read as committed now. */
    Optional<CertificateNumber> last(String beginning) {
        return first("SELECT number FROM certificate WHERE number LIKE ?1 ORDER BY number DESC LIMIT 1 FOR UPDATE", beginning + "%")
                .map(number -> new CertificateNumber((String) number));
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    private <T> TypedQuery<T> mine(Class<T> type, Certificate certificate) {
        return entities.createQuery("SELECT x FROM " + type.getSimpleName() + " x WHERE x.certificateId = :id ORDER BY x.id", type)
                .setParameter("id", certificate.id());
    }

    private Optional<Object> first(String query, Object value) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, value).getResultList();
        return found.stream().findFirst().map(Object.class::cast);
    }
}
