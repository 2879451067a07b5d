package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.staff.Person;

/**
 * A certificate with everything kept about it.
 *
 * @param number            its number
 * @param holder            who holds it, identity number masked
 * @param type              for county managers or township operators
 * @param state             what it is today
 * @param issuedOn          day of issue
 * @param validFrom         first day
 * @param validTo           last day, inclusive
 * @param basis             training, exam, approval
 * @param suspensionLastDay last day of a county's suspension; else null
 * @param copyLost          whether the printed copy is lost and not replaced
 * @param history           events, oldest first
 * @param endorsements      by year
 * @param renewals          applications, oldest first
 */
public record CertificateDetail(CertificateNumber number, Person holder, CertificateNumber.Level type, CertificateState state, LocalDate issuedOn, LocalDate validFrom,
                                LocalDate validTo, String basis, LocalDate suspensionLastDay, boolean copyLost, List<CertificateHistoryLine> history,
                                List<EndorsementLine> endorsements, List<RenewalLine> renewals) implements Serializable {
}
