package org.wis.operations;

import java.time.LocalDate;
import java.util.Set;
import org.wis.certification.CertificateNumber;
import org.wis.division.DivisionCode;
import org.wis.gate.Role;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.PositionType;
import org.wis.staff.Sex;

/**
 * A fictitious person of the demo.
 *
 * @param username      sign-in name
 * @param name          name
 * @param sex           sex
 * @param birth         birth date, for the fictitious identity number
 * @param sequence      sequence in it, even for women
 * @param division      division of her office
 * @param position      position
 * @param establishment kind of establishment
 * @param role          role of the account
 * @param certificate   type of certificate; null for those whose work needs none
 * @param story         what is special about her
 */
record DemoPerson(String username, String name, Sex sex, LocalDate birth, int sequence, DivisionCode division, PositionType position, EstablishmentKind establishment,
                  Role role, CertificateNumber.Level certificate, Story story) {

    /** What is special about a person of the demo. */
    enum Story {
        /** Everything is in order. */
        IN_ORDER,
        /** The certificate ends in 20 days. */
        EXPIRES_SOON,
        /** Last year's training is 90 minutes short. */
        SHORT_OF_HOURS,
        /** On maternity leave. */
        MATERNITY_LEAVE,
        /** Newly appointed, not yet qualified. */
        NOT_CERTIFIED
    }

    Set<Role> roles() {
        return Set.of(role);
    }
}
