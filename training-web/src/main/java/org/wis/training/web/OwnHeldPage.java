package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wis.attendance.AttendanceReading;
import org.wis.attendance.OwnPlace;
import org.wis.gate.Identity;
import org.wis.time.OfficialTime;

/** The sessions one attended or attends: what is kept of each half-day, the exam, the evaluation. */
@Named
@RequestScoped
public class OwnHeldPage {

    @Inject
    private AttendanceReading reading;
    @Inject
    private Identity identity;
    @Inject
    private OfficialTime time;

    private List<OwnPlace> places = List.of();

    /** Reads them; a technical account has none. */
    public void load() {
        if (identity.require().staffId() != null) {
            places = reading.own();
        }
    }

    /** Her sessions, the youngest first. */
    public List<OwnPlace> getPlaces() {
        return places;
    }

    /** Whether the last day of a session has come. */
    public boolean isLastDay(OwnPlace place) {
        return !time.today().isBefore(place.session().lastDay());
    }

    /** Key of the words of a half-day of hers. */
    public String markKey(OwnPlace.OwnMark one) {
        return one.mark() == null ? "held.mark.NOTHING" : "held.state." + one.mark().state().name();
    }

    /** Key of the words of the part of the day. */
    public String halfKey(OwnPlace.OwnMark one) {
        return "held.half." + one.half().half().name();
    }

    /** Key of the words how it ended. */
    public String resultKey(OwnPlace place) {
        return place.result() == null ? "held.result.OPEN" : "held.result." + place.result().name();
    }
}
