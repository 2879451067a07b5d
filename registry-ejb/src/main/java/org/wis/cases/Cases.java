package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Mandate;
import org.wis.gate.Refused;

/** Store of the roots. */
@Dependent
class Cases {

    private static final String ONE_PER_DOCUMENT = "case_one_per_document";

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    /** The root, held until the end of the transaction: whoever holds it knows that nobody else saves the card meanwhile. @throws Refused CASE_UNKNOWN */
    RegistryCase hold(CaseNumber number) {
        return entities.createQuery("SELECT c FROM RegistryCase c WHERE c.number = :number", RegistryCase.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(() -> unknown(number));
    }

    /** Takes a new card in and gives it its number. */
    void add(RegistryCase opened, Mandate mandate) {
        entities.persist(opened);
        opened.number(mandate);
    }

    /** Id of the card with this number. @throws Refused CASE_UNKNOWN */
    long idOf(CaseNumber number) {
        return whereabouts(number).map(Whereabouts::id).orElseThrow(() -> unknown(number));
    }

    /** Where the card is kept and how it stands, in one short statement. */
    Optional<Whereabouts> whereabouts(CaseNumber number) {
        List<?> rows = entities.createNativeQuery("SELECT id, managing_division, status FROM woman_case WHERE case_number = ?")
                .setParameter(1, number.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(row -> new Whereabouts(((Number) row[0]).longValue(),
                new DivisionCode((String) row[1]), CaseStatus.valueOf((String) row[2])));
    }

    /** Writes what was changed, now. @throws Refused DOCUMENT_HAS_CARD when another card took the document at the same moment */
    void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause.getMessage() != null && cause.getMessage().contains(ONE_PER_DOCUMENT)) {
                    throw new Refused(CaseRefusal.DOCUMENT_HAS_CARD);
                }
            }
            throw e;
        }
    }

    /** Lets go of what was written, so that a long list does not fill the memory. */
    void letGo() {
        entities.clear();
    }

    static Refused unknown(CaseNumber number) {
        return new Refused(CaseRefusal.CASE_UNKNOWN, number.value());
    }

    /** Where a card is kept and how it stands. */
    record Whereabouts(long id, DivisionCode managingDivision, CaseStatus status) {
    }
}
