package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.wis.certapplication.ApplicationFilter;
import org.wis.certapplication.ApplicationLine;
import org.wis.certapplication.ApplicationReading;
import org.wis.certapplication.ApplicationState;

/** The applications of the reader's jurisdiction, those that wait for her first. */
@Named
@ViewScoped
public class ListApplicationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private ApplicationReading reading;
    @Inject
    private OwnJurisdiction jurisdiction;

    private ApplicationState state;
    private String text;
    private int first;
    private long count;
    private List<ApplicationLine> lines = List.of();
    private final List<Slice> slices = new ArrayList<>();

    /** Reads how many are in each state, and the first page. */
    public void load() {
        slices.clear();
        for (ApplicationState one : ApplicationState.values()) {
            long found = reading.count(jurisdiction.getDivision(), new ApplicationFilter(one, null));
            if (found > 0) {
                slices.add(new Slice("app.state." + one, one.name(), found, 0, 0));
            }
        }
        read();
    }

    /** Looks with the filters typed. */
    public void search() {
        first = 0;
        read();
    }

    /** The next page. */
    public void next() {
        first += PAGE;
        read();
    }

    /** The page before. */
    public void previous() {
        first = Math.max(0, first - PAGE);
        read();
    }

    private void read() {
        ApplicationFilter filter = new ApplicationFilter(state, text);
        count = reading.count(jurisdiction.getDivision(), filter);
        lines = reading.list(jurisdiction.getDivision(), filter, first, PAGE);
    }

    /** States that some are in, with how many. */
    public List<Slice> getSlices() {
        return slices;
    }

    /** All states, for the filter. */
    public List<ApplicationState> getStates() {
        return List.of(ApplicationState.values());
    }

    /** One page of lines. */
    public List<ApplicationLine> getLines() {
        return lines;
    }

    /** How many the filters find. */
    public long getCount() {
        return count;
    }

    /** Number of the first line shown, from 1. */
    public int getFrom() {
        return lines.isEmpty() ? 0 : first + 1;
    }

    /** Number of the last line shown. */
    public int getTo() {
        return first + lines.size();
    }

    /** Only this state; null for all. */
    public ApplicationState getState() {
        return state;
    }

    /** Only this state; null for all. */
    public void setState(ApplicationState state) {
        this.state = state;
    }

    /** Beginning of a name. */
    public String getText() {
        return text;
    }

    /** Beginning of a name. */
    public void setText(String text) {
        this.text = text;
    }
}
