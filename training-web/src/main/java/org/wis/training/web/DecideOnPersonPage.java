package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.Decision;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.LeaveKind;
import org.wis.staff.OfficeLine;
import org.wis.staff.PositionType;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffId;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** One act about one person: what is typed, for a grave act what follows from it, then it is sent. */
@Named
@ViewScoped
public class DecideOnPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffReading reading;
    @Inject
    private RemedyReading remedies;
    @Inject
    private StaffDeciding deciding;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private final StaffForm form = new StaffForm();
    private Long staff;
    private String actName;
    private StaffAct act;
    private StaffDetail person;
    private List<OfficeLine> offices = List.of();
    private boolean checking;

    /**
     * Reads the person, and the offices where the form asks for one.
     *
     * @return the list when the address names no act or person; else null
     * @throws org.wis.gate.Refused PERSON_UNKNOWN and those of the gate
     */
    public String load() {
        act = Stream.of(StaffAct.values()).filter(known -> known.name().equals(actName)).findFirst().orElse(null);
        if (act == null || staff == null) {
            return "/staff/list.xhtml?faces-redirect=true";
        }
        person = reading.detail(new StaffId(staff));
        door.open(act.action(), person.person().division());
        form.begin(person, time.today());
        if (act.asks("office")) {
            offices = remedies.offices(jurisdiction.getDivision());
        }
        return null;
    }

    /** Goes on to the consequences of a grave act; sends any other. @return where to go */
    public String next() {
        if (!act.isGrave()) {
            return send();
        }
        Decision.documentNumber(form.getDocument());
        checking = true;
        return null;
    }

    /** Back to what was typed. */
    public void back() {
        checking = false;
    }

    /** Sends it. @return the page of the person */
    public String send() {
        deciding.decide(act, new StaffId(staff), form);
        notices.afterRedirect().done("staff.done", person.person().name());
        notices.draftSaved("staff-" + act + "-" + staff);
        return "/staff/person.xhtml?faces-redirect=true&staff=" + staff;
    }

    /** The person. */
    public StaffDetail getPerson() {
        return person;
    }

    /** What is typed. */
    public StaffForm getForm() {
        return form;
    }

    /** Whether the consequences are shown. */
    public boolean isChecking() {
        return checking;
    }

    /** Posts that have not ended, to choose the one to end. */
    public List<StaffDetail.Post> getPosts() {
        return person.appointments().stream().filter(post -> post.spell().to().isAfter(time.today())).toList();
    }

    /** Offices to choose from. */
    public List<OfficeLine> getOffices() {
        return offices;
    }

    /** Positions to choose from. */
    public List<PositionType> getPositions() {
        return List.of(PositionType.values());
    }

    /** Kinds of establishment to choose from. */
    public List<EstablishmentKind> getEstablishments() {
        return List.of(EstablishmentKind.values());
    }

    /** Kinds of leave to choose from. */
    public List<LeaveKind> getLeaveKinds() {
        return List.of(LeaveKind.values());
    }

    /** Number of the person in the address. */
    public Long getStaff() {
        return staff;
    }

    /** Number of the person in the address. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }

    /** What is to be done. */
    public StaffAct getAct() {
        return act;
    }

    /** Its name as in the address. */
    public String getActName() {
        return actName;
    }

    /** Its name as in the address. */
    public void setActName(String actName) {
        this.actName = actName;
    }
}
