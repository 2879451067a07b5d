package org.wis.training.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.wis.division.DivisionReading;
import org.wis.division.DivisionSummary;
import org.wis.portal.Language;
import org.wis.portal.Words;
import org.wis.time.OfficialTime;

/** Reports Y3 and Y4 of a division, with the way down to the divisions in it, and to the file and the paper. */
@Named
@ViewScoped
public class ShowReportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;
    private static final int COUNTY = 4;

    @Inject
    private ReportSource source;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private Words words;

    private String report;
    private String division;
    private String day;
    private String year;
    private String place = "";
    private String period = "";
    private String code = "";
    private List<String> headings = List.of();
    private List<List<String>> rows = List.of();
    private List<DivisionSummary> inner = List.of();

    /** Reads the report that the address asks for. */
    public void load() {
        ReportAsked asked = ReportAsked.of(report, division, day, year, jurisdiction.getDivision(), time.today());
        ReportSource.Report read = source.read(asked);
        Voice voice = new Voice(words, Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        report = asked.name();
        code = asked.scope().value();
        place = read.place();
        period = asked.isTraining() ? String.valueOf(asked.year()) : asked.day().toString();
        headings = read.part().headings(voice);
        rows = read.part().texts(voice);
        inner = asked.scope().level() < COUNTY ? divisions.inner(asked.scope()) : List.of();
    }

    /** Where the report is fetched; the end of the address is the kind of file. */
    public String file(String kind) {
        return "/training/download/report/" + report + "." + kind + "?division=" + code + (isTraining() ? "&year=" : "&day=") + period;
    }

    /** Where the other report, or this one of another division, is shown. */
    public String address(String which, String where) {
        return "report.xhtml?report=" + which + "&division=" + where + (which.equals(report) ? (isTraining() ? "&year=" : "&day=") + period : "");
    }

    /** Whether the page shows Y4. */
    public boolean isTraining() {
        return "Y4".equals(report);
    }

    /** Key of the title. */
    public String getTitleKey() {
        return "files.report." + report;
    }

    /** Key of the definition. */
    public String getDefinitionKey() {
        return "files.report.definition." + report;
    }

    /** Whether there is nothing but the sum. */
    public boolean isBlank() {
        return rows.size() <= 1;
    }

    /** Years to choose from, newest first. */
    public List<String> getYears() {
        int newest = time.today().getYear();
        return java.util.stream.IntStream.range(0, YEARS).mapToObj(back -> String.valueOf(newest - back)).toList();
    }

    /** Headings. */
    public List<String> getHeadings() {
        return headings;
    }

    /** Rows, the sum last. */
    public List<List<String>> getRows() {
        return rows;
    }

    /** Names of the division, from the province down. */
    public String getPlace() {
        return place;
    }

    /** The day or the year. */
    public String getPeriod() {
        return period;
    }

    /** The code of the division shown. */
    public String getCode() {
        return code;
    }

    /** Divisions in it. */
    public List<DivisionSummary> getInner() {
        return inner;
    }

    /** Y3 or Y4. */
    public String getReport() {
        return report;
    }

    /** Y3 or Y4. */
    public void setReport(String report) {
        this.report = report;
    }

    /** Code in the address. */
    public String getDivision() {
        return division;
    }

    /** Code in the address. */
    public void setDivision(String division) {
        this.division = division;
    }

    /** Day in the address. */
    public String getDay() {
        return day;
    }

    /** Day in the address. */
    public void setDay(String day) {
        this.day = day;
    }

    /** Year in the address. */
    public String getYear() {
        return year;
    }

    /** Year in the address. */
    public void setYear(String year) {
        this.year = year;
    }
}
