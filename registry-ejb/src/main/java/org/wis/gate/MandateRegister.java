package org.wis.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;

/** Writes the row of table mandate. The database judges it once more: its trigger refuses a certificate that is not in force. */
@Dependent
class MandateRegister {

    @PersistenceContext(unitName = "wis")
    private EntityManager entities;

    Mandate open(Action action, SignedIn actor, Judgement judgement, DivisionCode target, LocalDateTime at) {
        Basis basis = judgement.basis();
        Object id = entities.createNativeQuery("INSERT INTO mandate (account_id, staff_id, action, basis, certificate_id, acting_id, emergency_id,"
                        + " office_id, target_division, policy_version, banners, opened_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id")
                .setParameter(1, actor.accountId())
                .setParameter(2, actor.staffId())
                .setParameter(3, action.name())
                .setParameter(4, basis.kind().name())
                .setParameter(5, basis.certificateId())
                .setParameter(6, basis.actingId())
                .setParameter(7, basis.emergencyId())
                .setParameter(8, judgement.officeId())
                .setParameter(9, target.value())
                .setParameter(10, judgement.policyVersion())
                .setParameter(11, judgement.bannerNames())
                .setParameter(12, at)
                .getSingleResult();
        return new Mandate(((Number) id).longValue(), action, actor.accountId(), actor.staffId(), basis.kind().name(), at);
    }
}
