package org.wis.cases;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Who wrote a version of a card, when and by what right: the mandate behind it.
 *
 * @param mandateId         number of the mandate
 * @param at                the moment, official time
 * @param action            the act: OPEN_CASE, AMEND_CASE ...
 * @param basis             CERTIFICATE, ACTING, ON_BEHALF or EMERGENCY
 * @param staffName         who wrote
 * @param officeName        her home office
 * @param certificateNumber the certificate it rested on; null for an emergency authorisation without one
 * @param documentNo        the document of the acting post or emergency authorisation; null when none
 * @param banners           grace under which she wrote; empty when none
 */
public record WrittenBy(long mandateId, LocalDateTime at, String action, String basis, String staffName, String officeName, String certificateNumber,
        String documentNo, List<String> banners) {
}
