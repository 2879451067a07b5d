package org.wis.registry.web.card;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseExiting;
import org.wis.cases.CaseMoving;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseRestoring;
import org.wis.cases.CaseStatus;
import org.wis.division.DivisionCode;
import org.wis.portal.Notices;
import org.wis.time.OfficialTime;

/** Moving a card to another village, its exit, and restoring it. */
@Named
@ViewScoped
public class MoveCasePage implements Serializable {

    @EJB
    private transient CaseReading reading;
    @EJB
    private transient CaseMoving moving;
    @EJB
    private transient CaseExiting exiting;
    @EJB
    private transient CaseRestoring restoring;
    @Inject
    private transient Notices notices;
    @Inject
    private transient OfficialTime time;

    private transient CaseNumber number;
    private transient CaseCard card;
    private transient DivisionCode village;
    private LocalDate date;
    private String reason;

    /** Reads the card. */
    public void load() {
        if (card == null) {
            card = reading.card(number);
            date = time.today();
        }
    }

    /** Moves. */
    public void move() throws IOException {
        moving.move(number, card.version(), village);
        notices.afterRedirect().done("case.moves.moved", village.display());
        toCard();
    }

    /** Exits. */
    public void exit() throws IOException {
        exiting.exit(number, card.version(), date, reason);
        notices.afterRedirect().done("case.moves.exited");
        toCard();
    }

    /** Restores. */
    public void restore() throws IOException {
        restoring.restore(number, card.version(), date);
        notices.afterRedirect().done("case.moves.restored");
        toCard();
    }

    private void toCard() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/cases/card.xhtml?case=" + number.value());
    }

    /** Whether the card is in the registry. */
    public boolean isActive() {
        return card.status() == CaseStatus.ACTIVE;
    }

    /** Whether it left and can come back. */
    public boolean isRestorable() {
        return card.status() == CaseStatus.EXITED || card.status() == CaseStatus.MOVED;
    }

    /** The card. */
    public CaseCard getCard() {
        return card;
    }

    /** Number of the card. */
    public CaseNumber getNumber() {
        return number;
    }

    /** Number of the card. */
    public void setNumber(CaseNumber number) {
        this.number = number;
    }

    /** Village it goes to. */
    public DivisionCode getVillage() {
        return village;
    }

    /** Village it goes to. */
    public void setVillage(DivisionCode village) {
        this.village = village;
    }

    /** Day of the exit or return. */
    public LocalDate getDate() {
        return date;
    }

    /** Day of the exit or return. */
    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** Reason of the exit. */
    public String getReason() {
        return reason;
    }

    /** Reason of the exit. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
