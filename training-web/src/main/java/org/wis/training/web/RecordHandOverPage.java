package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.position.HandOverNote;
import org.wis.position.HandingOver;
import org.wis.staff.StaffDetail;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** A county records that a post was handed over. */
@Named
@ViewScoped
public class RecordHandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COLLEAGUES = 500;

    @Inject
    private HandingOver handingOver;
    @Inject
    private StaffReading staffReading;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long staff;
    private Long post;
    private StaffDetail person;
    private List<StaffLine> colleagues = List.of();
    private Long receiver;
    private LocalDate handedOn;
    private String items;
    private String document;


    /** Reads the person and who may take over. @throws org.wis.gate.Refused those of the gate */
    public void load() {
        StaffId id = new StaffId(staff);
        person = staffReading.detail(id);
        door.open(Action.RECORD_HAND_OVER, person.person().division());
        handedOn = time.today();
        colleagues = staffReading.list(jurisdiction.getDivision(), time.today(), null, 0, MOST_COLLEAGUES).stream()
                .filter(one -> !one.id().equals(id) && one.position() != null).toList();
    }

    /** Records it. @return the gaps */
    public String save() {
        handingOver.record(new StaffId(staff), post, new HandOverNote(receiver == null ? null : new StaffId(receiver), handedOn, items, document));
        notices.afterRedirect().done("gaps.handover.done", person.person().name());
        notices.draftSaved("handover-" + post);
        return "/staff/gaps.xhtml?faces-redirect=true";
    }

    /** The person. */
    public StaffDetail getPerson() {
        return person;
    }

    /** Who may take over. */
    public List<StaffLine> getColleagues() {
        return colleagues;
    }

    /** Number of the person in the address. */
    public Long getStaff() {
        return staff;
    }

    /** Number of the person in the address. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }

    /** Number of the appointment in the address. */
    public Long getPost() {
        return post;
    }

    /** Number of the appointment in the address. */
    public void setPost(Long post) {
        this.post = post;
    }

    /** Who takes over; null when it lies with the office. */
    public Long getReceiver() {
        return receiver;
    }

    /** Who takes over; null when it lies with the office. */
    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }

    /** The day. */
    public LocalDate getHandedOn() {
        return handedOn;
    }

    /** The day. */
    public void setHandedOn(LocalDate handedOn) {
        this.handedOn = handedOn;
    }

    /** What was handed over. */
    public String getItems() {
        return items;
    }

    /** What was handed over. */
    public void setItems(String items) {
        this.items = items;
    }

    /** Number of the signed record. */
    public String getDocument() {
        return document;
    }

    /** Number of the signed record. */
    public void setDocument(String document) {
        this.document = document;
    }
}
