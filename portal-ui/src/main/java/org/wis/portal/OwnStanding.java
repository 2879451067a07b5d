package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wis.gate.Banner;
import org.wis.gate.EarlyWarning;
import org.wis.gate.Identity;
import org.wis.gate.SignedIn;
import org.wis.gate.Standing;
import org.wis.gate.StandingReading;
import org.wis.portal.refusal.Explanation;
import org.wis.portal.refusal.RefusalWords;
import org.wis.time.OfficialTime;

/** The signed-in person's own standing in words, asked once per request. */
@Named("ownStanding")
@RequestScoped
public class OwnStanding {

    @Inject
    private Identity identity;
    @Inject
    private StandingReading reading;
    @Inject
    private RefusalWords refusals;
    @Inject
    private Words words;
    @Inject
    private OfficialTime time;

    private Standing standing;

    Standing standing() {
        if (standing == null) {
            standing = reading.own();
        }
        return standing;
    }

    /** In one line, for the top bar. */
    public StandingLine line() {
        Standing now = standing();
        if (now.open() && now.word() != Standing.Word.OFFICE && !secondFactorGiven()) {
            return new StandingLine("warn", "pi-shield", words.get("standing.line.factor"));
        }
        String word = now.daysLeft() == null ? words.get("standing.word." + now.word()) : words.of("standing.word." + now.word() + ".days", now.daysLeft());
        return new StandingLine(tone(now), "pi-" + now.word().icon(), word);
    }

    private static String tone(Standing now) {
        return switch (now.word()) {
            case MAY_WRITE -> now.soon() ? "warn" : "ok";
            case GRACE, EMERGENCY -> "warn";
            case PAUSED, SUSPENDED -> "bad";
            case NOT_IN_POST, OFFICE -> "none";
        };
    }

    /** Whether entry belongs to her post at all. */
    public boolean isOffice() {
        return standing().word() == Standing.Word.OFFICE;
    }

    /** Whether she may enter now, the second factor apart. */
    public boolean isOpen() {
        return standing().open();
    }

    /** Whether the second factor was given in this session. */
    public boolean isSecondFactorGiven() {
        return secondFactorGiven();
    }

    private boolean secondFactorGiven() {
        return identity.current().map(SignedIn::secondFactor).orElse(Boolean.FALSE);
    }

    /** Why she may not; null when she may. */
    public Explanation getWhyNot() {
        return isOpen() || isOffice() ? null : refusals.explain(words.get("standing.may-not"), standing().reasons(), language());
    }

    /** What would close the gate on the day it is known for, in a few words each; empty when nothing is known. */
    public List<String> getClosing() {
        return standing().closing().stream().map(reason -> refusals.reason(reason, language()).title()).toList();
    }

    /** When it would close and how many days are left; empty when no day is known. */
    public String getClosesOn() {
        return standing().closesOn() == null ? "" : words.of("standing.closes", standing().closesOn(), standing().daysLeft());
    }

    /** What she must know although she may, and what will end soon. */
    public List<String> getReminders() {
        List<String> reminders = new ArrayList<>();
        for (Banner banner : standing().banners()) {
            reminders.add(words.of("banner." + banner.kind(), banner.lastDay()));
        }
        for (EarlyWarning warning : standing().warnings()) {
            reminders.add(words.of("warning." + warning.kind(), warning.dueOn(), warning.daysLeft(), warning.minutesMissing()));
        }
        return reminders;
    }

    /** The moment of this judgement. */
    public LocalDateTime getJudgedAt() {
        return time.now();
    }

    private static Language language() {
        return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
