package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Identity;
import org.wis.gate.Judgement;
import org.wis.gate.Role;
import org.wis.gate.StandingReading;
import org.wis.portal.Language;
import org.wis.portal.Words;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;
import org.wis.staff.StaffReading;

/** Where the signed-in person decides, as whom, and whether the gate would let her act now. */
@Named("jurisdiction")
@RequestScoped
public class OwnJurisdiction {

    @Inject
    private Identity identity;
    @Inject
    private StaffReading staff;
    @Inject
    private StandingReading standing;
    @Inject
    private RefusalWords refusals;
    @Inject
    private Words words;

    private DivisionCode division;

    /** The division of her home office. @throws org.wis.gate.Refused ACCOUNT_WITHOUT_PERSON */
    public DivisionCode getDivision() {
        if (division == null) {
            division = staff.own().person().division();
        }
        return division;
    }

    /** Whether she speaks for the province. */
    public boolean isProvince() {
        return has(Role.PROVINCIAL_OFFICE);
    }

    /** Whether she speaks for a county. */
    public boolean isCounty() {
        return has(Role.COUNTY_MANAGER);
    }

    private boolean has(Role role) {
        return identity.current().map(who -> who.roles().contains(role)).orElse(Boolean.FALSE);
    }

    /** Why the gate would refuse the act now; null when it would not. */
    public Explanation whyNot(Action action, DivisionCode about) {
        Judgement judgement = standing.ask(action, about);
        return judgement.allowed() ? null : refusals.explain(words.get("personnel.paused"), judgement.reasons(), language());
    }

    /** A reason of the matter itself, in words. */
    public static Explanation because(String sentence) {
        return new Explanation(sentence, List.of(), List.of());
    }

    private static Language language() {
        return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
