package org.wis.position;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.wis.staff.PositionType;

/** The stored norms. */
@Dependent
class PositionNorms {

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    List<PositionNorm> all() {
        return entities.createQuery("SELECT n FROM PositionNorm n ORDER BY n.officeLevel, n.position, n.validFrom", PositionNorm.class).getResultList();
    }

    /** Of one kind of office and position by first day; the first is the regulation's own. To be changed: read with a lock. */
    List<PositionNorm> of(int officeLevel, PositionType position) {
        return entities.createQuery("SELECT n FROM PositionNorm n WHERE n.officeLevel = :level AND n.position = :position ORDER BY n.validFrom", PositionNorm.class)
                .setParameter("level", officeLevel)
                .setParameter("position", position)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Adds a row after what changed before it is written: spans must not overlap even for a moment. */
    void addAfterChanges(PositionNorm norm) {
        entities.flush();
        entities.persist(norm);
    }
}
