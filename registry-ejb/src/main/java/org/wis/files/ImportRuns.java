package org.wis.files;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** The files handed in, their content and their faults. */
@Dependent
class ImportRuns {

    private static final int MOST_LINES = 50;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** With a lock: two windows do not work on the same file at once. */
    ImportRun get(ImportId id) {
        ImportRun run = entities.find(ImportRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new Refused(FilesRefusal.IMPORT_UNKNOWN);
        }
        return run;
    }

    ImportRun look(ImportId id) {
        ImportRun run = entities.find(ImportRun.class, id.value());
        if (run == null) {
            throw new Refused(FilesRefusal.IMPORT_UNKNOWN);
        }
        return run;
    }

    Optional<DivisionCode> scope(ImportId id) {
        List<?> found = entities.createNativeQuery("SELECT division_code FROM import_run WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(code -> DivisionCode.of((String) code)).findFirst();
    }

    ImportId add(ImportRun run) {
        entities.persist(run);
        entities.flush();
        return run.id();
    }

    void add(ImportPiece piece) {
        entities.persist(piece);
    }

    void add(ImportId run, List<CellFault> faults) {
        faults.forEach(fault -> entities.persist(new ImportFault(run, fault)));
    }

    List<ImportPiece> pieces(ImportId run) {
        return entities.createQuery("SELECT p FROM ImportPiece p WHERE p.run = :run ORDER BY p.place", ImportPiece.class).setParameter("run", run.value()).getResultList();
    }

    List<CellFault> faults(ImportId run) {
        return entities.createQuery("SELECT f FROM ImportFault f WHERE f.run = :run ORDER BY f.row, f.column, f.id", ImportFault.class).setParameter("run", run.value())
                .getResultStream().map(ImportFault::fault).distinct().toList();
    }

    long faultCount(ImportId run) {
        return entities.createQuery("SELECT COUNT(f) FROM ImportFault f WHERE f.run = :run", Long.class).setParameter("run", run.value()).getSingleResult();
    }

    List<ImportRun> of(long account) {
        return entities.createQuery("SELECT r FROM ImportRun r WHERE r.uploadedBy = :account ORDER BY r.id DESC", ImportRun.class)
                .setParameter("account", account).setMaxResults(MOST_LINES).getResultList();
    }

    /** When the very same content was taken over before this one. */
    Optional<LocalDateTime> before(ImportRun run) {
        return entities.createQuery("SELECT MAX(r.endedAt) FROM ImportRun r WHERE r.digest = :digest AND r.kind = :kind AND r.state = :done AND r.id < :id", LocalDateTime.class)
                .setParameter("digest", run.digest()).setParameter("kind", run.kind()).setParameter("done", ImportState.DONE).setParameter("id", run.id().value())
                .getResultStream().filter(java.util.Objects::nonNull).findFirst();
    }

    /** Files whose content is kept past its day. */
    List<ImportRun> expired(LocalDate day) {
        return entities.createQuery("SELECT r FROM ImportRun r WHERE r.clearedAt IS NULL AND r.keepUntil < :day", ImportRun.class).setParameter("day", day).getResultList();
    }
}
