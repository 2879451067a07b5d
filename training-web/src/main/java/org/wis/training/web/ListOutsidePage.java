package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.attendance.OutsideDecision;
import org.wis.attendance.OutsideEntering;
import org.wis.attendance.OutsideId;
import org.wis.attendance.OutsideLine;
import org.wis.attendance.OutsideRecognising;
import org.wis.portal.Notices;
import org.wis.staff.Decision;

/** Training done elsewhere: what waits for the province, what was decided; the province decides about one of them. */
@Named
@ViewScoped
public class ListOutsidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutsideEntering entering;
    @Inject
    private OutsideRecognising recognising;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private Notices notices;

    private Long training;
    private List<OutsideLine> lines = List.of();
    private OutsideLine chosen;
    private boolean oneTraining;
    private String document;
    private String reason;

    /** Reads the list, and the one in the address. */
    public void load() {
        lines = entering.list(jurisdiction.getDivision());
        chosen = lines.stream().filter(line -> training != null && line.id().value() == training).findFirst().orElse(null);
    }

    /** Recognises it. @return the list */
    public String recognise() {
        recognising.recognise(new OutsideId(training), oneTraining, new Decision(document, reason));
        return done("outside.recognised");
    }

    /** Declines it. @return the list */
    public String decline() {
        recognising.decline(new OutsideId(training), new Decision(document, reason));
        return done("outside.declined");
    }

    private String done(String key) {
        notices.afterRedirect().done(key, chosen.name());
        return "/outside/list.xhtml?faces-redirect=true";
    }

    /** How many wait. */
    public long getWaiting() {
        return lines.stream().filter(OutsideLine::isWaiting).count();
    }

    /** Key of the words of a decision. */
    public String decisionKey(OutsideLine line) {
        return "outside.decision." + line.decision().name();
    }

    /** Tone of a decision. */
    public String tone(OutsideLine line) {
        return line.decision() == OutsideDecision.RECOGNISED ? "ok" : line.decision() == OutsideDecision.DECLINED ? "bad" : "warn";
    }

    /** Key of the words of a level. */
    public String levelKey(OutsideLine line) {
        return "outside.level." + line.level();
    }

    /** The list. */
    public List<OutsideLine> getLines() {
        return lines;
    }

    /** The one to decide about; null on the list alone. */
    public OutsideLine getChosen() {
        return chosen;
    }

    /** Number in the address. */
    public Long getTraining() {
        return training;
    }

    /** Number in the address. */
    public void setTraining(Long training) {
        this.training = training;
    }

    /** Whether an online one counts as the one training too. */
    public boolean isOneTraining() {
        return oneTraining;
    }

    /** Whether an online one counts as the one training too. */
    public void setOneTraining(boolean oneTraining) {
        this.oneTraining = oneTraining;
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
