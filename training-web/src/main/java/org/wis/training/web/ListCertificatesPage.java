package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.wis.certification.CertificateFilter;
import org.wis.certification.CertificateLine;
import org.wis.certification.CertificateReading;
import org.wis.certification.CertificateState;
import org.wis.division.DivisionCode;

/** The certificates of the reader's jurisdiction: how many in which state, then one page of them at a time. */
@Named
@ViewScoped
public class ListCertificatesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int BAR = 1000;

    @Inject
    private CertificateReading reading;
    @Inject
    private OwnJurisdiction jurisdiction;

    private CertificateState state;
    private Integer days;
    private String text;
    private int first;
    private long count;
    private List<CertificateLine> lines = List.of();
    private List<Slice> slices = List.of();

    /** Reads the chart and the first page. */
    public void load() {
        slices = slices(jurisdiction.getDivision());
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
        CertificateFilter filter = new CertificateFilter(state, days, text);
        DivisionCode scope = jurisdiction.getDivision();
        count = reading.count(scope, filter);
        lines = reading.list(scope, filter, first, PAGE);
    }

    private List<Slice> slices(DivisionCode scope) {
        List<Long> counts = new ArrayList<>();
        long all = 0;
        for (CertificateState one : CertificateState.values()) {
            long found = reading.count(scope, new CertificateFilter(one, null, null));
            counts.add(found);
            all += found;
        }
        List<Slice> drawn = new ArrayList<>();
        long before = 0;
        for (CertificateState one : CertificateState.values()) {
            long found = counts.get(one.ordinal());
            if (found > 0) {
                int start = (int) (before * BAR / all);
                before += found;
                drawn.add(new Slice("certificate.state." + one, one.name(), found, start, (int) (before * BAR / all) - start));
            }
        }
        return drawn;
    }

    /** The pieces of the bar; states that nobody is in are left out. */
    public List<Slice> getSlices() {
        return slices;
    }

    /** Where the certificates found are fetched as a file. */
    public String getExport() {
        return new ListAddress("certificates").with("state", state == null ? null : state.name()).with("days", days == null ? null : days.toString()).with("text", text).toString();
    }

    /** All states, for the filter. */
    public List<CertificateState> getStates() {
        return List.of(CertificateState.values());
    }

    /** One page of lines. */
    public List<CertificateLine> getLines() {
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
    public CertificateState getState() {
        return state;
    }

    /** Only this state; null for all. */
    public void setState(CertificateState state) {
        this.state = state;
    }

    /** Only those ending within so many days; null for all. */
    public Integer getDays() {
        return days;
    }

    /** Only those ending within so many days; null for all. */
    public void setDays(Integer days) {
        this.days = days;
    }

    /** Beginning of a name or number. */
    public String getText() {
        return text;
    }

    /** Beginning of a name or number. */
    public void setText(String text) {
        this.text = text;
    }
}
