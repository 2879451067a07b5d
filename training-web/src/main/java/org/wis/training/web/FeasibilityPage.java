package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.enrolment.CountyOutlook;
import org.wis.enrolment.FeasibilityReading;
import org.wis.time.OfficialTime;

/** With the sessions and seats there are: who cannot reach the hours of the year? */
@Named
@ViewScoped
public class FeasibilityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeasibilityReading reading;
    @Inject
    private OwnOffice office;
    @Inject
    private OfficialTime time;

    private Integer year;
    private List<CountyOutlook> counties = List.of();

    /** Tries to seat everybody. */
    public void load() {
        if (year == null || year < 2000 || year > 9998) {
            year = time.today().getYear();
        }
        counties = reading.of(office.getDivision(), year);
    }

    /** Persons who owe the training. */
    public int getDuty() {
        return counties.stream().mapToInt(CountyOutlook::duty).sum();
    }

    /** Persons who cannot reach it. */
    public int getShort() {
        return counties.stream().mapToInt(county -> county.without().size()).sum();
    }

    /** A count in thousandths of a county's persons. */
    public int share(CountyOutlook county, int count) {
        return county.duty() == 0 ? 0 : count * 1000 / county.duty();
    }

    /** The counties. */
    public List<CountyOutlook> getCounties() {
        return counties;
    }

    /** Calendar year. */
    public Integer getYear() {
        return year;
    }

    /** Calendar year. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
