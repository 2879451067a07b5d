package org.wis.registry.web.card;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.cases.CaseCard;
import org.wis.cases.CaseHistoryReading;
import org.wis.cases.CaseNumber;
import org.wis.cases.CaseVersion;
import org.wis.time.OfficialTime;

/** The versions of a card, and the card as it stood at the end of a day. */
@Named
@ViewScoped
public class CaseHistoryPage implements Serializable {

    @EJB
    private transient CaseHistoryReading reading;
    @Inject
    private transient OfficialTime time;

    private transient CaseNumber number;
    private transient List<CaseVersion> versions;
    private LocalDate day;
    private CardForm then;

    /** Reads the versions. */
    public void load() {
        if (versions == null) {
            versions = reading.versions(number);
        }
    }

    /** Reads the card as it stood at the end of the day, or now when the day is today. */
    public void show() {
        CaseCard card = reading.asOf(number, day.equals(time.today()) ? time.now() : day.plusDays(1).atStartOfDay());
        then = new CardForm(card.content());
    }

    /** The versions, newest first. */
    public List<CaseVersion> getVersions() {
        return versions;
    }

    /** The card as it stood; null while none was asked. */
    public CardForm getThen() {
        return then;
    }

    /** The day asked. */
    public LocalDate getDay() {
        return day;
    }

    /** The day asked. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Number of the card. */
    public CaseNumber getNumber() {
        return number;
    }

    /** Number of the card. */
    public void setNumber(CaseNumber number) {
        this.number = number;
    }
}
