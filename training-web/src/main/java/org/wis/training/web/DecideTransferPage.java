package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.wis.gate.Action;
import org.wis.gate.Refused;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.Decision;
import org.wis.staff.StaffRefusal;
import org.wis.staff.TransferId;
import org.wis.staff.TransferLine;
import org.wis.staff.TransferState;
import org.wis.staff.Transferring;

/** A county says its opinion on a transfer, or carries out or gives up the one it asked for. */
@Named
@ViewScoped
public class DecideTransferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Transferring transferring;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long transfer;
    private TransferLine line;
    private String document;
    private String reason;


    /** Reads the transfer. @throws Refused TRANSFER_UNKNOWN when the county has none of this number, and those of the gate */
    public void load() {
        line = transferring.list(jurisdiction.getDivision()).stream().filter(one -> transfer != null && one.id().value() == transfer).findFirst()
                .orElseThrow(() -> new Refused(StaffRefusal.TRANSFER_UNKNOWN));
        door.open(isAsked() ? Action.GIVE_TRANSFER_OPINION : Action.CARRY_OUT_TRANSFER, jurisdiction.getDivision());
    }

    /** Whether the reader's county is the one asked for its opinion. */
    public boolean isAsked() {
        return jurisdiction.getDivision().contains(line.from());
    }

    /** Whether the opinion is still awaited. */
    public boolean isOpen() {
        return line.state() == TransferState.ASKED;
    }

    /** Whether the transfer may be carried out. */
    public boolean isAgreed() {
        return line.state() == TransferState.AGREED;
    }

    /** Agrees. @return the gaps */
    public String agree() {
        return opine(true);
    }

    /** Does not agree. @return the gaps */
    public String decline() {
        return opine(false);
    }

    private String opine(boolean agreed) {
        transferring.opine(line.staff(), new TransferId(transfer), agreed, new Decision(document, reason));
        return done(agreed ? "gaps.transfer.agreed" : "gaps.transfer.declined");
    }

    /** Carries it out. @return the gaps */
    public String move() {
        transferring.move(line.office(), new TransferId(transfer));
        return done("gaps.transfer.done");
    }

    /** Gives it up. @return the gaps */
    public String withdraw() {
        transferring.withdraw(line.office(), new TransferId(transfer));
        return done("gaps.transfer.withdrawn");
    }

    private String done(String key) {
        notices.afterRedirect().done(key, line.name());
        notices.draftSaved("transfer-" + transfer);
        return "/staff/gaps.xhtml?faces-redirect=true";
    }

    /** The transfer. */
    public TransferLine getLine() {
        return line;
    }

    /** Number in the address. */
    public Long getTransfer() {
        return transfer;
    }

    /** Number in the address. */
    public void setTransfer(Long transfer) {
        this.transfer = transfer;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** Reason. */
    public String getReason() {
        return reason;
    }

    /** Reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
