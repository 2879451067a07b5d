package org.wis.certapplication;

import java.time.LocalDateTime;
import org.wis.staff.Decision;

/**
 * One act upon an application.
 *
 * @param by                on whose part
 * @param account           the account that acts
 * @param decision          document and reason; null for what an applicant does about her own application
 * @param at                the moment
 * @param prefectureReviews whether the rules ask the prefecture on that day
 */
record Act(ApplicationActor by, long account, Decision decision, LocalDateTime at, boolean prefectureReviews) {

    String documentNo() {
        return decision == null ? null : decision.documentNo();
    }

    String reason() {
        return decision == null ? null : decision.reason();
    }
}
