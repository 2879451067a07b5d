package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.gate.Mandate;

/** An event of the marriage history as kept in the registry. */
@Entity
@Table(name = "marriage_event")
class MarriageLine extends CardLine<MarriageEvent> {

    private int seq;
    private String event;
    @Column(name = "event_date")
    private LocalDate eventDate;
    @Column(name = "month_only")
    private boolean monthOnly;
    private String place;

    protected MarriageLine() {
    }

    @Override
    void write(MarriageEvent given, CardSeal seal, Mandate mandate) {
        seq = given.seq();
        event = given.event();
        eventDate = given.eventDate();
        monthOnly = given.monthOnly();
        place = given.place();
        under(mandate);
    }
}
