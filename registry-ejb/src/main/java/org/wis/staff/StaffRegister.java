package org.wis.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.privacy.Masker;

/** The person behind an id, for features that point at people. */
@Dependent
public class StaffRegister {

    @Inject
    People people;
    @Inject
    FieldCipher cipher;

    /** The person, her identity number masked. @throws Refused PERSON_UNKNOWN */
    public Person person(StaffId id) {
        Row row = people.glance(id).orElseThrow(() -> new Refused(StaffRefusal.PERSON_UNKNOWN));
        return new Person(id, row.text(1), Sex.of(row.text(2)), Masker.idNumber(cipher.decrypt(row.bytes(3))),
                new OfficeId(row.number(4)), row.text(5), DivisionCode.of(row.text(6)));
    }
}
