package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.gate.Action;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** Tells a person whom she can ask for help with her right to write. */
@Stateless
public class ContactReading {

    @Inject
    ContactLists contacts;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** The offices above her and the county's information managers, the nearest first. @throws Refused ACCOUNT_WITHOUT_PERSON */
    @Reads(Action.READ_OWN_STANDING)
    public List<Contact> ofMine() {
        return contacts.above(signatory.self(), time.today());
    }
}
