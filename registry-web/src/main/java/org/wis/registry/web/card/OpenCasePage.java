package org.wis.registry.web.card;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.wis.cases.CardContent;
import org.wis.cases.CaseOpening;
import org.wis.cases.CaseWritten;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Judgement;
import org.wis.gate.StandingReading;
import org.wis.portal.Language;
import org.wis.portal.Notices;
import org.wis.portal.Words;
import org.wis.portal.refusal.CurrentRefusal;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;

/** Opening a card with its first groups. */
@Named
@ViewScoped
public class OpenCasePage implements Serializable {

    @EJB
    private transient CaseOpening opening;
    @Inject
    private transient Notices notices;
    @Inject
    private transient CurrentRefusal refusal;
    @Inject
    private transient StandingReading standing;
    @Inject
    private transient RefusalWords refusalWords;
    @Inject
    private transient Words words;

    private final SavedFindings findings = new SavedFindings();
    private final CardForm form = new CardForm(new CardContent(null, null, null));
    private transient DivisionCode village;
    private transient Explanation paused;

    /** Asks the gate once, when the page is opened: a form that was open before keeps its button, and the gate answers the save. */
    public void load() {
        Judgement judgement = standing.ask(Action.OPEN_CASE, null);
        paused = judgement.allowed() ? null : refusalWords.explain(words.get("case.open.paused"), judgement.reasons(),
                Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }

    /** Why she cannot open a card now; null when she can. */
    public Explanation getPaused() {
        return paused;
    }

    /** Opens the card and leads to it. */
    public void save() throws IOException {
        CaseWritten written = opening.open(village, form.toContent(findings.given(Map.of())));
        notices.draftSaved("case-new");
        notices.afterRedirect().done("case.opened", written.number().value());
        FacesContext.getCurrentInstance().getExternalContext().redirect(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + "/cases/card.xhtml?case=" + written.number().value());
    }

    /** Learns what was refused, to show it at its fields. */
    public void learn() {
        refusal.sent().ifPresent(findings::learn);
    }

    /** The groups. */
    public CardForm getForm() {
        return form;
    }

    /** Findings of the last save. */
    public SavedFindings getFindings() {
        return findings;
    }

    /** The village that keeps the card. */
    public DivisionCode getVillage() {
        return village;
    }

    /** The village that keeps the card. */
    public void setVillage(DivisionCode village) {
        this.village = village;
    }
}
