package org.wis.canary.cases;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaUpdate;

/** Writes by criteria. */
class CriteriaWriting {

    CriteriaUpdate<OpenCard> write(CriteriaBuilder builder) {
        return builder.createCriteriaUpdate(OpenCard.class);
    }
}
