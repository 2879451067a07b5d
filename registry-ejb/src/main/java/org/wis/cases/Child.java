package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One child of group F. Data of children under 14 are sensitive: the guardian is told and the day is kept.
 *
 * @param id                 number of the line in the registry; null while new
 * @param seq                number of the child on the card, from 1
 * @param name               name; null until given (three months)
 * @param sex                code(GB/T 2261.1)
 * @param birthDate          day of birth
 * @param idNumber           citizen identification number; null when not given
 * @param birthCertificateNo number of the medical certificate of birth; null when not given
 * @param birthOrder         order of birth within the mother, twins on the same day share the date; null when not a birth of hers
 * @param relation           code(childRelation)
 * @param liveStatus         code(liveStatus)
 * @param liveStatusOn       since when that status holds; null when since birth
 * @param healthAtBirth      code(healthAtBirth), restricted; null when not given
 * @param birthPlaceType     code(birthPlaceType); null when not given
 * @param handbookNo         number of the child's health handbook; null when not given
 * @param guardianNoticeOn   day on which the guardian was told; null when not yet
 */
public record Child(
        Long id,
        int seq,
        @Size(max = 50) String name,
        String sex,
        LocalDate birthDate,
        @Size(max = 30) String idNumber,
        @Size(max = 30) String birthCertificateNo,
        Integer birthOrder,
        String relation,
        String liveStatus,
        LocalDate liveStatusOn,
        String healthAtBirth,
        String birthPlaceType,
        @Size(max = 40) String handbookNo,
        LocalDate guardianNoticeOn) implements Line {
}
