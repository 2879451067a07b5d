package org.wis.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.wis.hours.HoursReading;
import org.wis.staff.StaffId;
import org.wis.time.OfficialTime;

/** A person's training year with the reason for every minute that does not count. */
@Named
@RequestScoped
public class ShowHoursPage {

    private static final int YEARS = 5;

    @Inject
    private HoursReading reading;
    @Inject
    private OfficialTime time;

    private Long staff;
    private Integer year;
    private YearView view;

    /** Reads the year. @throws org.wis.gate.Refused PERSON_UNKNOWN and those of the gate */
    public void load() {
        if (year == null || year < 2000 || year > time.today().getYear() + 1) {
            year = time.today().getYear();
        }
        view = new YearView(reading.of(new StaffId(staff == null ? 0 : staff), year));
    }

    /** The year. */
    public YearView getView() {
        return view;
    }

    /** Years to choose from, newest first. */
    public List<Integer> getYears() {
        int newest = time.today().getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> newest - back).toList();
    }

    /** Number of the person in the address. */
    public Long getStaff() {
        return staff;
    }

    /** Number of the person in the address. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }

    /** Year in the address. */
    public Integer getYear() {
        return year;
    }

    /** Year in the address. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
