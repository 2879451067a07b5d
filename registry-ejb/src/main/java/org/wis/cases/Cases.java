package org.wis.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.wis.gate.Mandate;
import org.wis.gate.Refused;

/** Store of the roots. */
@Dependent
class Cases {

    private static final String ONE_PER_DOCUMENT = "case_one_per_document";

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;
    @Inject
    private CasesAtHand atHand;

    /**
     * The root as the gate has seen it in this transaction. Whoever writes it finds out at the end whether somebody else did meanwhile.
     *
     * @throws Refused CASE_UNKNOWN
     */
    RegistryCase get(CaseNumber number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    /** The root, held until the end of the transaction: whoever holds it knows that nobody else saves the card meanwhile. @throws Refused CASE_UNKNOWN */
    RegistryCase hold(CaseNumber number) {
        RegistryCase card = get(number);
        entities.refresh(card, LockModeType.PESSIMISTIC_WRITE);
        return card;
    }

    /** The root. Asked for again in the same transaction, it costs no second statement. */
    Optional<RegistryCase> find(CaseNumber number) {
        Long id = atHand.id(number, this::id);
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(RegistryCase.class, id));
    }

    private Long id(CaseNumber number) {
        return entities.createQuery("SELECT c FROM RegistryCase c WHERE c.number = :number", RegistryCase.class).setParameter("number", number)
                .getResultStream().findFirst().map(RegistryCase::id).orElse(null);
    }

    /** Takes a new card in and gives it its number. */
    void add(RegistryCase opened, Mandate mandate) {
        entities.persist(opened);
        opened.number(mandate);
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
}
