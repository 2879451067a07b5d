package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.division.DivisionSummary;
import org.wis.hours.HoursLine;
import org.wis.hours.HoursReading;
import org.wis.time.OfficialTime;

/** The training year of all who enter data in a division, page by page. */
@Named
@ViewScoped
public class ListHoursPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int YEARS = 3;
    private static final int COUNTY = 4;

    @Inject
    private HoursReading reading;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;

    private String division;
    private Integer year;
    private String text;
    private int first;
    private long count;
    private String place = "";
    private List<DivisionSummary> inner = List.of();
    private List<HoursLine> people = List.of();

    /** Reads the division in the address, or the reader's own. */
    public void load() {
        if (year == null || !getYears().contains(year)) {
            year = time.today().getYear();
        }
        place = divisions.pathName(scope());
        inner = scope().level() < COUNTY ? divisions.inner(scope()) : List.of();
        search();
    }

    /** Looks for people by the beginning of a name. */
    public void search() {
        first = 0;
        show();
    }

    /** The page after this one. */
    public void next() {
        first = (int) Math.min(first + (long) PAGE, Math.max(0, count - 1) / PAGE * PAGE);
        show();
    }

    /** The page before this one. */
    public void previous() {
        first = Math.max(0, first - PAGE);
        show();
    }

    private void show() {
        count = reading.count(scope(), year, text);
        people = reading.list(scope(), year, text, first, PAGE);
    }

    /** Where the list is fetched as a file. */
    public String getExport() {
        return new ListAddress("hours").with("division", division).with("year", String.valueOf(year)).with("text", text).toString();
    }

    private DivisionCode scope() {
        return division == null || division.isBlank() ? jurisdiction.getDivision() : DivisionCode.of(division);
    }

    /** The bar of a person. */
    public HoursBar bar(HoursLine line) {
        return HoursBar.of(line.explanation(), line.forecast());
    }

    /** Key of the words of what a person owes. */
    public String owedKey(HoursLine line) {
        return "hours.owed." + line.owed();
    }

    /** Years to choose from, newest first. */
    public List<Integer> getYears() {
        int newest = time.today().getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> newest - back).toList();
    }

    /** People on the page. */
    public List<HoursLine> getPeople() {
        return people;
    }

    /** How many there are in all. */
    public long getCount() {
        return count;
    }

    /** Number of the first person on the page, from 1. */
    public int getFrom() {
        return first + 1;
    }

    /** Number of the last person on the page. */
    public int getTo() {
        return first + people.size();
    }

    /** Names of the division, from the province down. */
    public String getPlace() {
        return place;
    }

    /** Places directly inside, above counties. */
    public List<DivisionSummary> getInner() {
        return inner;
    }

    /** Beginning of a name. */
    public String getText() {
        return text;
    }

    /** Beginning of a name. */
    public void setText(String text) {
        this.text = text;
    }

    /** Division in the address. */
    public String getDivision() {
        return division;
    }

    /** Division in the address. */
    public void setDivision(String division) {
        this.division = division;
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
