package org.wis.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.planner.PlanReason;

/** Proposals with their lines and reasons. */
@Dependent
class Proposals {

    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Proposal add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
        return proposal;
    }

    ProposalLine add(ProposalLine line) {
        entities.persist(line);
        entities.flush();
        return line;
    }

    void add(StoredReason reason) {
        entities.persist(reason);
    }

    Proposal get(ProposalId id) {
        Proposal found = entities.find(Proposal.class, id.value());
        if (found == null) {
            throw new Refused(ProposalRefusal.PROPOSAL_UNKNOWN);
        }
        return found;
    }

    /** Takes its row, so that changes follow each other. @throws Refused PROPOSAL_UNKNOWN */
    Proposal take(ProposalId id) {
        Proposal found = entities.find(Proposal.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused(ProposalRefusal.PROPOSAL_UNKNOWN);
        }
        return found;
    }

    /** Takes the row of a line. @throws Refused PROPOSAL_LINE_UNKNOWN */
    ProposalLine take(ProposalLineId id) {
        ProposalLine found = entities.find(ProposalLine.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused(ProposalRefusal.PROPOSAL_LINE_UNKNOWN);
        }
        return found;
    }

    Optional<DivisionCode> scope(ProposalId id) {
        return code("SELECT scope_code FROM plan_proposal WHERE id = ?1", id.value());
    }

    Optional<DivisionCode> county(ProposalLineId id) {
        return code("SELECT county_code FROM proposal_line WHERE id = ?1", id.value());
    }

    /** The proposal of a line, which never changes. @throws Refused PROPOSAL_LINE_UNKNOWN */
    ProposalId proposalOf(ProposalLineId id) {
        List<?> found = entities.createNativeQuery("SELECT proposal_id FROM proposal_line WHERE id = ?1").setParameter(1, id.value()).getResultList();
        return found.stream().map(number -> new ProposalId(((Number) number).longValue())).findFirst().orElseThrow(() -> new Refused(ProposalRefusal.PROPOSAL_LINE_UNKNOWN));
    }

    private Optional<DivisionCode> code(String query, long id) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, id).getResultList();
        return found.stream().map(code -> DivisionCode.of((String) code)).findFirst();
    }

    /** Proposals that touch a place: made for it, for something in it, or for the prefecture it lies in. The newest first. */
    List<Proposal> touching(DivisionCode place) {
        return entities.createQuery("SELECT p FROM Proposal p ORDER BY p.id DESC", Proposal.class).setMaxResults(SHOWN * SHOWN).getResultList().stream()
                .filter(one -> one.scope().contains(place) || place.contains(one.scope())).limit(SHOWN).toList();
    }

    List<ProposalLine> lines(ProposalId id) {
        return entities.createQuery("SELECT l FROM ProposalLine l WHERE l.proposal = :id ORDER BY l.session, l.county, l.staff", ProposalLine.class).setParameter("id", id.value())
                .getResultList();
    }

    List<PlanReason> reasons(ProposalId id) {
        return entities.createQuery("SELECT r FROM StoredReason r WHERE r.proposal = :id ORDER BY r.id", StoredReason.class).setParameter("id", id.value()).getResultList().stream()
                .map(StoredReason::reason).toList();
    }
}
