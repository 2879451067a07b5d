package org.wis.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wis.staff.StaffId;

/** The stored training standings. */
@Dependent
class TrainingStandings {

    private static final String OF_PERSON = "SELECT t FROM TrainingStanding t WHERE t.staffId = :staff";

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    /** To be changed: read with a lock, never an old version. */
    Optional<TrainingStanding> find(StaffId staff, int year) {
        return locked(staff).stream().filter(standing -> standing.year() == year).findFirst();
    }

    /** All of a person, to be changed. */
    List<TrainingStanding> locked(StaffId staff) {
        return entities.createQuery(OF_PERSON, TrainingStanding.class)
                .setParameter("staff", staff.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(TrainingStanding standing) {
        entities.persist(standing);
        entities.flush();
    }

    /** All of a person, newest year first. */
    List<TrainingStanding> of(StaffId staff) {
        return entities.createQuery(OF_PERSON, TrainingStanding.class)
                .setParameter("staff", staff.value())
                .getResultList()
                .stream()
                .sorted(Comparator.comparingInt(TrainingStanding::year).reversed())
                .toList();
    }
}
