package org.wis.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wis.staff.StaffId;

/** Mail addresses and calendar secrets. */
@Dependent
class Addresses {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    Optional<ContactAddress> find(StaffId staff) {
        return Optional.ofNullable(entities.find(ContactAddress.class, staff.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    ContactAddress of(StaffId staff) {
        return find(staff).orElseGet(() -> {
            ContactAddress fresh = new ContactAddress(staff);
            entities.persist(fresh);
            entities.flush();
            return fresh;
        });
    }

    /** Whose calendar this is. */
    Optional<StaffId> byFeed(byte[] hash) {
        List<?> found = entities.createNativeQuery("SELECT staff_id FROM contact_address WHERE feed_hash = ?1").setParameter(1, hash).getResultList();
        return found.stream().map(staff -> new StaffId(((Number) staff).longValue())).findFirst();
    }
}
