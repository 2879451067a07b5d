package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wis.division.DivisionCode;
import org.wis.gate.Identity;
import org.wis.gate.Role;
import org.wis.staff.OfficeId;
import org.wis.staff.Person;
import org.wis.staff.StaffReading;

/** The office of the signed-in person, and what it may do in the training year. */
@Named("ownOffice")
@RequestScoped
public class OwnOffice {

    private static final int COUNTY = 4;

    @Inject
    private StaffReading staff;
    @Inject
    private Identity identity;

    private Person person;

    /** Number of her office. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    public OfficeId getId() {
        return person().office();
    }

    /** Division of her office. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    public DivisionCode getDivision() {
        return person().division();
    }

    /** Level of her office: 2 province to 5 township. */
    public int getLevel() {
        return getDivision().level();
    }

    /** Whether she nominates for a county. */
    public boolean isCounty() {
        return has(Role.COUNTY_MANAGER) && getLevel() == COUNTY;
    }

    /** Whether she decides for the province. */
    public boolean isProvince() {
        return has(Role.PROVINCIAL_OFFICE);
    }

    /** Whether her office holds trainings. */
    public boolean isOrganiser() {
        return has(Role.PROVINCIAL_OFFICE) || has(Role.PREFECTURE_OFFICE) || has(Role.COUNTY_MANAGER);
    }

    private boolean has(Role role) {
        return identity.current().map(who -> who.roles().contains(role)).orElse(Boolean.FALSE);
    }

    private Person person() {
        if (person == null) {
            person = staff.own().person();
        }
        return person;
    }
}
