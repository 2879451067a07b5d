package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.NewPerson;
import org.wis.staff.OfficeId;
import org.wis.staff.OfficeLine;
import org.wis.staff.RemedyReading;
import org.wis.staff.Sex;
import org.wis.staff.StaffId;
import org.wis.staff.StaffRegistering;

/** A county puts a person on the staff register, or takes one over from another county. */
@Named
@ViewScoped
public class RegisterPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffRegistering registering;
    @Inject
    private RemedyReading remedies;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private boolean takeOver;
    private Long office;
    private String name;
    private Sex sex = Sex.FEMALE;
    private String idNumber;
    private String phone;
    private String document;
    private List<OfficeLine> offices = List.of();

    /** Reads the offices of the county. */
    public void load() {
        door.open(Action.REGISTER_STAFF, jurisdiction.getDivision());
        offices = remedies.offices(jurisdiction.getDivision());
    }

    /** Registers or takes over. @return the page of the person */
    public String save() {
        OfficeId home = new OfficeId(office);
        StaffId id = takeOver ? registering.takeOver(home, idNumber, document) : registering.register(home, new NewPerson(name, sex, idNumber, phone));
        notices.afterRedirect().done("staff.done.registered");
        return "/staff/person.xhtml?faces-redirect=true&staff=" + id.value();
    }

    /** Offices to choose from. */
    public List<OfficeLine> getOffices() {
        return offices;
    }

    /** Sexes to choose from. */
    public List<Sex> getSexes() {
        return List.of(Sex.FEMALE, Sex.MALE);
    }

    /** Whether somebody of another county is taken over. */
    public boolean isTakeOver() {
        return takeOver;
    }

    /** Whether somebody of another county is taken over. */
    public void setTakeOver(boolean takeOver) {
        this.takeOver = takeOver;
    }

    /** Number of the home office. */
    public Long getOffice() {
        return office;
    }

    /** Number of the home office. */
    public void setOffice(Long office) {
        this.office = office;
    }

    /** Name. */
    public String getName() {
        return name;
    }

    /** Name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Sex. */
    public Sex getSex() {
        return sex;
    }

    /** Sex. */
    public void setSex(Sex sex) {
        this.sex = sex;
    }

    /** Citizen identity number as typed. */
    public String getIdNumber() {
        return idNumber;
    }

    /** Citizen identity number as typed. */
    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    /** Office phone; may be empty. */
    public String getPhone() {
        return phone;
    }

    /** Office phone; may be empty. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Document of a transfer. */
    public String getDocument() {
        return document;
    }

    /** Document of a transfer. */
    public void setDocument(String document) {
        this.document = document;
    }
}
