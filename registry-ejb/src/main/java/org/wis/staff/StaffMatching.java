package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;

/** Finds whom and what a line of a table means. It answers numbers only: what may be seen of them is asked through the door. */
@Dependent
public class StaffMatching {

    @Inject
    People people;
    @Inject
    OfficeMatches offices;
    @Inject
    FieldCipher cipher;

    /** The person with this identity number, wherever she works. @throws Refused STAFF_ID_NUMBER_WRONG */
    public Optional<StaffId> person(String idNumber) {
        return people.byIdNumber(cipher.blindIndex(IdentityNumber.INDEX, IdentityNumber.of(idNumber).value()));
    }

    /** The office of a division, wherever it lies. */
    public Optional<OfficeId> office(DivisionCode division) {
        return offices.of(division);
    }
}
