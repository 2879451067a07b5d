package org.wis.registry.web.card;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wis.cases.CardContent;
import org.wis.cases.CaseAmending;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseConflict;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseReading;
import org.wis.cases.CaseStatus;
import org.wis.cases.CaseUnmasking;
import org.wis.cases.CaseWritten;
import org.wis.cases.FieldChange;
import org.wis.cases.Finding;
import org.wis.gate.Action;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;
import org.wis.gate.TargetState;
import org.wis.portal.Language;
import org.wis.portal.Notices;
import org.wis.portal.Words;
import org.wis.portal.refusal.CurrentRefusal;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;
import org.wis.time.OfficialTime;

/** A card: reading it, and amending one group in place. */
@Named
@ViewScoped
public class AmendCasePage implements Serializable {

    @EJB
    private transient CaseReading reading;
    @EJB
    private transient CaseAmending amending;
    @EJB
    private transient CaseUnmasking unmasking;
    @EJB
    private transient StandingReading standing;
    @Inject
    private transient Notices notices;
    @Inject
    private transient CurrentRefusal refusal;
    @Inject
    private transient RefusalWords refusalWords;
    @Inject
    private transient Words words;
    @Inject
    private transient OfficialTime time;

    private final SavedFindings findings = new SavedFindings();
    private final Map<String, String> revealed = new HashMap<>();
    private transient CaseNumber number;
    private transient CaseCard card;
    private transient CaseConflict conflict;
    private transient Explanation paused;
    private CardForm form;
    private String editing = "";
    private long version;
    private String revealReason;

    /** Reads the card. */
    public void load() {
        if (card == null) {
            card = reading.card(number);
            if (form == null) {
                form = new CardForm(card.content());
                version = card.version();
            }
        }
    }

    /** Opens a group for amending. */
    public void edit(String group) {
        refresh();
        editing = group;
    }

    /** Leaves the form without saving. */
    public void cancel() {
        refresh();
    }

    /** Saves; the gate judges it now, whatever it said when the form was opened. */
    public void save() throws IOException {
        CardContent typed = form.toContent(findings.given(card.content().confirmations()));
        CaseWritten written = amending.amend(number, version, typed);
        notices.draftSaved(getDraft());
        notices.afterRedirect().done("case.saved", time.now().toLocalTime().withNano(0));
        for (Finding note : written.notes()) {
            notices.warn("rule." + note.code(), note.operands().toArray());
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + "/cases/card.xhtml?case=" + number.value());
    }

    /** After a conflict: what was typed goes on top of the card as it stands now. */
    public void takeMine() throws IOException {
        version = conflict.currentVersion();
        conflict = null;
        save();
    }

    /** After a conflict: the card as it stands; what was typed is given up. */
    public void takeTheirs() {
        refresh();
    }

    /** Before the page is drawn: what was refused, to show it at its fields, and whether amending is possible now. */
    public void learn() {
        paused = card == null ? null : askGate();
        refusal.sent().ifPresent(refused -> {
            findings.learn(refused);
            if (refused instanceof CaseConflict other) {
                conflict = other;
            }
        });
    }

    /** Shows a masked value; the reason is kept in the audit trail. */
    public void reveal(String path) {
        revealed.put(path, unmasking.reveal(number, path, revealReason));
        revealReason = null;
    }

    private void refresh() {
        card = reading.card(number);
        form = new CardForm(card.content());
        version = card.version();
        editing = "";
        conflict = null;
        findings.forget();
    }

    /** Why she cannot amend this card now; null when she can. */
    public Explanation getPaused() {
        return paused;
    }

    private Explanation askGate() {
        TargetState state = switch (card.status()) {
            case ACTIVE -> TargetState.OPEN;
            case LOCKED -> TargetState.LOCKED;
            case MERGED -> TargetState.MERGED;
            default -> TargetState.EXITED;
        };
        Judgement judgement = standing.askAbout(Action.AMEND_CASE, card.village(), state);
        return judgement.allowed() ? null : refusalWords.explain(words.of("case.amend.paused"), judgement.reasons(),
                Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }

    /** Differences after a conflict; empty without one. */
    public List<FieldChange> getDifferences() {
        return conflict == null ? List.of() : conflict.differences();
    }

    /** Her age in completed years. */
    public Integer getAge() {
        return card.content().person().birthDate() == null ? null : Period.between(card.content().person().birthDate(), time.today()).getYears();
    }

    /** Tone of the card's state. */
    public String getTone() {
        return card.status() == CaseStatus.ACTIVE ? "ok" : card.status() == CaseStatus.LOCKED ? "warn" : "none";
    }

    /** Name of the local draft of this form. */
    public String getDraft() {
        return "case-" + number.value() + "-" + editing;
    }

    /** Values shown for a reason, by path. */
    public Map<String, String> getRevealed() {
        return revealed;
    }

    /** Findings of the last save. */
    public SavedFindings getFindings() {
        return findings;
    }

    /** The card. */
    public CaseCard getCard() {
        return card;
    }

    /** The card's groups. */
    public CardForm getForm() {
        return form;
    }

    /** Group being amended; empty for none. */
    public String getEditing() {
        return editing;
    }

    /** Number of the card. */
    public CaseNumber getNumber() {
        return number;
    }

    /** Number of the card. */
    public void setNumber(CaseNumber number) {
        this.number = number;
    }

    /** Reason for showing a masked value. */
    public String getRevealReason() {
        return revealReason;
    }

    /** Reason for showing a masked value. */
    public void setRevealReason(String revealReason) {
        this.revealReason = revealReason;
    }
}
