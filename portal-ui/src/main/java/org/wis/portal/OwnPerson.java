package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.wis.gate.Identity;
import org.wis.gate.SignedIn;
import org.wis.staff.Person;
import org.wis.staff.StaffReading;

/** Name and unit of the signed-in person, for the top bar only: read once per session, so a new name shows at the next sign-in. */
@RequestScoped
public class OwnPerson {

    private static final String NAME = "wis.own.name";
    private static final String UNIT = "wis.own.unit";

    @Inject
    private Identity identity;
    @Inject
    private StaffReading reading;

    /** Her name; the account's for a technical account. */
    public String name() {
        return kept(NAME);
    }

    /** Her unit; empty for a technical account. */
    public String unit() {
        return kept(UNIT);
    }

    private String kept(String key) {
        Map<String, Object> session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        if (!(session.get(key) instanceof String)) {
            identity.current().ifPresent(who -> read(who, session));
        }
        return session.get(key) instanceof String known ? known : "";
    }

    private void read(SignedIn who, Map<String, Object> session) {
        if (who.staffId() == null) {
            session.put(NAME, who.username());
            session.put(UNIT, "");
        } else {
            Person person = reading.own().person();
            session.put(NAME, person.name());
            session.put(UNIT, person.officeName());
        }
    }
}
