package org.wis.certdocument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.wis.certification.CertificateNumber;
import org.wis.certification.EndorsementLine;
import org.wis.staff.Sex;

/**
 * Everything that stands on the paper.
 *
 * @param number         number of the certificate
 * @param copy           which copy, from 1
 * @param cause          why this copy is made
 * @param code           its check code
 * @param name           name of the holder
 * @param sex            her sex
 * @param maskedIdNumber her identity number, masked; null when none is kept
 * @param level          for county managers or township operators
 * @param unit           her unit when the copy is made; no part of validity
 * @param post           type of her post then, a code; null without one
 * @param issuingOffice  the office that issues
 * @param issuedOn       day of first issue
 * @param validFrom      first day
 * @param validTo        last day, inclusive
 * @param basis          training, exam, approval
 * @param endorsements   by year, oldest first
 * @param madeAt         when the copy is made
 */
record PrintedFacts(CertificateNumber number, int copy, CopyCause cause, CheckCode code, String name, Sex sex, String maskedIdNumber, CertificateNumber.Level level, String unit,
                    String post, String issuingOffice, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo, String basis, List<EndorsementLine> endorsements,
                    LocalDateTime madeAt) {
}
