package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What is said of a session beside its line. */
@Dependent
class SessionRemarks {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    String noticeOffice(SessionId id) {
        return text("SELECT o.name FROM training_session s JOIN office o ON o.id = s.notice_office_id WHERE s.id = ?1", id);
    }

    String reason(SessionId id) {
        return text("SELECT state_reason FROM training_session WHERE id = ?1", id);
    }

    private String text(String query, SessionId id) {
        List<?> found = entities.createNativeQuery(query).setParameter(1, id.value()).getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }
}
