package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.time.OfficialTime;

/** A county puts a person on the staff register, takes one over from another county, or corrects a name. */
@Stateless
public class StaffRegistering {

    @Inject
    People people;
    @Inject
    Periods periods;
    @Inject
    FieldCipher cipher;
    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Registers a person at her home office.
     *
     * @throws Refused STAFF_ID_NUMBER_WRONG, PERSON_ALREADY_REGISTERED, OFFICE_UNKNOWN
     */
    @Does(Action.REGISTER_STAFF)
    public StaffId register(@On OfficeId office, NewPerson person) {
        IdentityNumber number = IdentityNumber.of(person.idNumber());
        byte[] index = cipher.blindIndex(IdentityNumber.INDEX, number.value());
        if (people.byIdNumber(index).isPresent()) {
            throw new Refused(StaffRefusal.PERSON_ALREADY_REGISTERED);
        }
        StaffId id = people.add(new Staff(person.name(), person.sex(), cipher.encrypt(number.value()), index, person.phone(), people.office(office).id()));
        audit.record(AuditKind.PERSONNEL, Action.REGISTER_STAFF.name(), id.toString(), office.toString());
        return id;
    }

    /**
     * Takes over a person who left her post in another county: her record, certificate and training come along.
     *
     * @param documentNo the transfer with the former county's opinion
     * @throws Refused PERSON_UNKNOWN, PERSON_STILL_APPOINTED, DECISION_WITHOUT_DOCUMENT
     */
    @Does(Action.REGISTER_STAFF)
    public StaffId takeOver(@On OfficeId office, String idNumber, String documentNo) {
        StaffId id = people.byIdNumber(cipher.blindIndex(IdentityNumber.INDEX, IdentityNumber.of(idNumber).value()))
                .orElseThrow(() -> new Refused(StaffRefusal.PERSON_UNKNOWN));
        credentials.lock(id.value());
        signatory.deciding(id);
        LocalDate today = time.today();
        if (periods.appointments(id).stream().anyMatch(appointment -> today.isBefore(appointment.spell().to()))) {
            throw new Refused(StaffRefusal.PERSON_STILL_APPOINTED);
        }
        people.get(id).moveTo(people.office(office).id());
        audit.record(AuditKind.PERSONNEL, Action.REGISTER_STAFF.name(), id.toString(), "taken over, " + office + ", " + Decision.documentNumber(documentNo));
        return id;
    }

    /** Corrects the name or the office phone. @throws Refused STAFF_NAME_MISSING, DECISION_TEXT_TOO_LONG, DECISION_WITHOUT_DOCUMENT */
    @Does(Action.REGISTER_STAFF)
    public void correct(@On StaffId staff, String name, String phone, String documentNo) {
        credentials.lock(staff.value());
        people.get(staff).correct(NewPerson.name(name), NewPerson.phone(phone));
        audit.record(AuditKind.PERSONNEL, Action.REGISTER_STAFF.name(), staff.toString(), "corrected, " + Decision.documentNumber(documentNo));
    }
}
