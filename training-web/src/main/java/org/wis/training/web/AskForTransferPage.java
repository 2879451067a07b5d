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
import org.wis.staff.EstablishmentKind;
import org.wis.staff.OfficeId;
import org.wis.staff.OfficeLine;
import org.wis.staff.PositionType;
import org.wis.staff.RemedyReading;
import org.wis.staff.TransferWish;
import org.wis.staff.Transferring;

/** A county asks for a person of another one. */
@Named
@ViewScoped
public class AskForTransferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Transferring transferring;
    @Inject
    private RemedyReading remedies;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private List<OfficeLine> offices = List.of();
    private Long office;
    private String idNumber;
    private PositionType position = PositionType.TOWNSHIP_OPERATOR;
    private EstablishmentKind establishment;
    private LocalDate firstDay;
    private String document;


    /** Reads the offices of the county. @throws org.wis.gate.Refused those of the gate */
    public void load() {
        door.open(Action.ASK_FOR_TRANSFER, jurisdiction.getDivision());
        offices = remedies.offices(jurisdiction.getDivision());
    }

    /** Asks. @return the gaps */
    public String save() {
        transferring.ask(new OfficeId(office), idNumber, new TransferWish(position, establishment, document, firstDay));
        notices.afterRedirect().done("gaps.transfer.asked");
        notices.draftSaved("transfer");
        return "/staff/gaps.xhtml?faces-redirect=true";
    }

    /** Positions to choose from. */
    public List<PositionType> getPositions() {
        return List.of(PositionType.values());
    }

    /** Kinds of establishment to choose from. */
    public List<EstablishmentKind> getEstablishments() {
        return List.of(EstablishmentKind.values());
    }

    /** Offices of the county. */
    public List<OfficeLine> getOffices() {
        return offices;
    }

    /** Number of the office that wants her. */
    public Long getOffice() {
        return office;
    }

    /** Number of the office that wants her. */
    public void setOffice(Long office) {
        this.office = office;
    }

    /** Her identity number as typed. */
    public String getIdNumber() {
        return idNumber;
    }

    /** Her identity number as typed. */
    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    /** Position. */
    public PositionType getPosition() {
        return position;
    }

    /** Position. */
    public void setPosition(PositionType position) {
        this.position = position;
    }

    /** Kind of establishment. */
    public EstablishmentKind getEstablishment() {
        return establishment;
    }

    /** Kind of establishment. */
    public void setEstablishment(EstablishmentKind establishment) {
        this.establishment = establishment;
    }

    /** First day on the post. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** First day on the post. */
    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }
}
