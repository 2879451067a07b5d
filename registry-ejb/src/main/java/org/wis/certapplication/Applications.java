package org.wis.certapplication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.certification.CertificateNumber;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;

/** The stored applications with their events, photos and papers. */
@Dependent
class Applications {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** Who applied; that never changes, so it may be read before her credential row is taken. @throws Refused APPLICATION_UNKNOWN */
    StaffId applicant(ApplicationId id) {
        return first("SELECT staff_id FROM certificate_application WHERE id = ?1", id.value()).map(staff -> new StaffId(((Number) staff).longValue()))
                .orElseThrow(() -> new Refused(ApplicationRefusal.APPLICATION_UNKNOWN));
    }

    /** Division of the applicant's home office. */
    Optional<DivisionCode> division(ApplicationId id) {
        return first("SELECT o.division_code FROM certificate_application p JOIN staff s ON s.id = p.staff_id JOIN office o ON o.id = s.office_id WHERE p.id = ?1", id.value())
                .map(code -> DivisionCode.of((String) code));
    }

    /** To be changed: read with a lock, never an old version. */
    CertificateApplication get(ApplicationId id) {
        return entities.createQuery("SELECT p FROM CertificateApplication p WHERE p.id = :id", CertificateApplication.class)
                .setParameter("id", id.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    /** The open one of a person, to be changed. */
    Optional<CertificateApplication> open(StaffId applicant) {
        return entities.createQuery("SELECT p FROM CertificateApplication p WHERE p.staffId = :staff AND p.state NOT IN :ended", CertificateApplication.class)
                .setParameter("staff", applicant.value())
                .setParameter("ended", List.of(ApplicationState.ISSUED, ApplicationState.WITHDRAWN, ApplicationState.REJECTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Row of a certificate. */
    long certificate(CertificateNumber number) {
        return first("SELECT id FROM certificate WHERE number = ?1", number.value()).map(id -> ((Number) id).longValue()).orElseThrow();
    }

    /** The photo or papers that belong to it now, oldest first. */
    List<ApplicationFile> files(ApplicationId id, ApplicationFile.Kind kind) {
        return entities.createQuery("SELECT f FROM ApplicationFile f WHERE f.applicationId = :id AND f.kind = :kind AND f.replacedAt IS NULL ORDER BY f.id", ApplicationFile.class)
                .setParameter("id", id.value()).setParameter("kind", kind).getResultList();
    }

    /** How many papers belong to it now. */
    long papers(ApplicationId id) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM application_file WHERE application_id = ?1 AND kind = 'PAPER' AND replaced_at IS NULL")
                .setParameter(1, id.value()).getSingleResult()).longValue();
    }

    /** One paper that belongs to it now. */
    Optional<ApplicationFile> paper(ApplicationId id, long file) {
        return entities.createQuery("SELECT f FROM ApplicationFile f WHERE f.id = :file AND f.applicationId = :id AND f.kind = :kind AND f.replacedAt IS NULL", ApplicationFile.class)
                .setParameter("file", file).setParameter("id", id.value()).setParameter("kind", ApplicationFile.Kind.PAPER).getResultStream().findFirst();
    }

    /** The latest photo of a person, encrypted. */
    Optional<byte[]> photo(StaffId holder) {
        return first("SELECT content FROM application_file WHERE staff_id = ?1 AND kind = 'PHOTO' AND replaced_at IS NULL ORDER BY id DESC LIMIT 1", holder.value())
                .map(byte[].class::cast);
    }

    <T> T add(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    void write() {
        entities.flush();
    }

    private Optional<Object> first(String query, Object value) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, value).getResultList();
        return found.stream().findFirst().map(Object.class::cast);
    }
}
