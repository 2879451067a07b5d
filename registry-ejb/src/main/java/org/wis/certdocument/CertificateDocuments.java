package org.wis.certdocument;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wis.certification.CertificateNumber;
import org.wis.certification.CertificateState;
import org.wis.certification.EndorsementLine;
import org.wis.certification.EndorsementResult;
import org.wis.staff.Row;
import org.wis.staff.Sex;
import org.wis.staff.StaffId;

/** The stored documents, and what is to stand on a new one. */
@Dependent
class CertificateDocuments {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** A certificate and its holder as they are now, read past the snapshot of the transaction. */
    record Source(long certificate, StaffId holder, String name, Sex sex, byte[] idNumber, CertificateNumber.Level level, String unit, String issuingOffice, LocalDate issuedOn,
                  LocalDate validFrom, LocalDate validTo, String basis, CertificateState state, boolean copyLost, String post) {
    }

    /** Copies due so far and why the last one is. */
    record Copies(int count, CopyCause cause) {
    }

    /** Locks the certificate, so that the same copy is not made twice at once and nothing changes until it is stored. */
    Optional<Source> open(CertificateNumber number, LocalDate day) {
        entities.createNativeQuery("SELECT id FROM certificate WHERE number = ?1 FOR UPDATE").setParameter(1, number.value()).getResultList();
        return read(number, day);
    }

    /** Only to look. */
    Optional<Source> read(CertificateNumber number, LocalDate day) {
        List<?> found = entities.createNativeQuery("SELECT c.id, c.staff_id, s.name, s.sex, s.id_number_enc, c.type, o.name, i.name, c.issued_on, c.valid_from, c.valid_to, c.basis,"
                + " certificate_state(c.status, c.suspension_last_day, c.suspended_by, c.valid_from, c.valid_to, ?2), c.copy_lost_on IS NOT NULL AND c.reissued_on IS NULL,"
                + " (SELECT a.position_type FROM appointment a WHERE a.staff_id = c.staff_id AND a.office_id = s.office_id AND a.valid_from <= ?2 AND a.valid_to > ?2"
                + " ORDER BY a.position_type IN ('TOWNSHIP_OPERATOR', 'COUNTY_INFO_MANAGER') DESC, a.id LIMIT 1)"
                + " FROM certificate c JOIN staff s ON s.id = c.staff_id JOIN office o ON o.id = s.office_id JOIN office i ON i.id = c.issuing_office_id WHERE c.number = ?1"
                + " LOCK IN SHARE MODE").setParameter(1, number.value()).setParameter(2, day).getResultList();
        return found.stream().findFirst().map(Row::of).map(row -> new Source(row.number(0), new StaffId(row.number(1)), row.text(2), Sex.of(row.text(3)), row.bytes(4),
                CertificateNumber.Level.valueOf(row.text(5)), row.text(6), row.text(7), row.day(8), row.day(9), row.day(10), row.text(11), CertificateState.valueOf(row.text(12)),
                row.flag(13), row.text(14)));
    }

    /** Each issue, renewal and reissue makes a copy due; a certificate taken over without events has one. */
    Copies copies(long certificate) {
        List<?> causes = entities.createNativeQuery("SELECT event FROM certificate_event WHERE certificate_id = ?1 AND event IN ('ISSUED', 'RENEWED', 'REISSUED') ORDER BY id LOCK IN SHARE MODE")
                .setParameter(1, certificate).getResultList();
        return causes.isEmpty() ? new Copies(1, CopyCause.ISSUED) : new Copies(causes.size(), CopyCause.valueOf((String) causes.get(causes.size() - 1)));
    }

    List<EndorsementLine> endorsements(long certificate) {
        List<?> found = entities.createNativeQuery("SELECT year, result, document_no, endorsed_on FROM endorsement WHERE certificate_id = ?1 ORDER BY year").setParameter(1, certificate)
                .getResultList();
        return found.stream().map(Row::of).map(row -> new EndorsementLine((int) row.number(0), EndorsementResult.valueOf(row.text(1)), row.text(2), row.day(3))).toList();
    }

    Optional<CertificateDocument> find(long certificate, int copy) {
        return entities.createQuery("SELECT d FROM CertificateDocument d WHERE d.certificateId = :certificate AND d.copy = :copy", CertificateDocument.class)
                .setParameter("certificate", certificate).setParameter("copy", copy).getResultStream().findFirst();
    }

    /** The copies made, newest first, without their content. @param due copies due so far; only the last of them counts */
    List<DocumentLine> lines(long certificate, int due, boolean lost) {
        List<?> found = entities.createNativeQuery("SELECT copy, cause, made_at FROM certificate_document WHERE certificate_id = ?1 ORDER BY copy DESC").setParameter(1, certificate).getResultList();
        return found.stream().map(Row::of).map(row -> new DocumentLine((int) row.number(0), CopyCause.valueOf(row.text(1)), row.moment(2), row.number(0) == due && !lost)).toList();
    }

    void add(CertificateDocument document) {
        entities.persist(document);
        entities.flush();
    }
}
