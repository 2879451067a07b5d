package org.wis.acceptance.gate;

import org.wis.certification.CertificateNumber;
import org.wis.staff.StaffId;

/**
 * A made-up person with her account.
 *
 * @param staff       her number in the staff register
 * @param account     number of her account
 * @param username    sign-in name; password and second factor are the demo's
 * @param certificate number of her certificate's row
 * @param number      the number on it
 */
record Player(StaffId staff, long account, String username, long certificate, CertificateNumber number) {
}
