package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionReading;
import org.wis.division.DivisionSummary;
import org.wis.staff.PositionGap;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** The required posts of a division with their holders and gaps, and its people by name. */
@Named
@ViewScoped
public class ListStaffPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 200;
    private static final int MOST_HOLDERS = 500;
    private static final int PAGE = 50;
    private static final int BAR = 1000;

    @Inject
    private StaffReading reading;
    @Inject
    private DivisionReading divisions;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;

    private String division;
    private boolean onlyGaps;
    private String text;
    private long missing;
    private long required;
    private int posts;
    private List<PostRow> rows = List.of();
    private List<StaffLine> people = List.of();
    private long count;
    private int first;
    private String place = "";
    private List<DivisionSummary> inner = List.of();

    /** Reads the posts of the division in the address, or of the reader's own. */
    public void load() {
        DivisionCode scope = scope();
        place = divisions.pathName(scope);
        inner = scope.level() < 4 ? divisions.inner(scope) : List.of();
        LocalDate today = time.today();
        List<PositionGap> gaps = reading.gaps(scope, today);
        posts = gaps.size();
        missing = gaps.stream().mapToLong(PositionGap::gap).sum();
        required = gaps.stream().mapToLong(PositionGap::required).sum();
        List<StaffLine> holders = reading.list(scope, today, null, 0, MOST_HOLDERS);
        rows = gaps.stream().filter(gap -> !onlyGaps || gap.gap() > 0).limit(MOST_ROWS).map(gap -> new PostRow(gap, holders(gap, holders))).toList();
        search();
    }

    private static List<StaffLine> holders(PositionGap gap, List<StaffLine> all) {
        return all.stream().filter(line -> line.position() == gap.position() && line.officeName().equals(gap.officeName()) && line.division().equals(gap.division())).toList();
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
        count = reading.count(scope(), time.today(), text);
        people = reading.list(scope(), time.today(), text, first, PAGE);
    }

    /** Number of the first person on the page, from 1. */
    public int getFrom() {
        return first + 1;
    }

    /** Number of the last person on the page. */
    public int getTo() {
        return first + people.size();
    }

    private DivisionCode scope() {
        return division == null || division.isBlank() ? jurisdiction.getDivision() : DivisionCode.of(division);
    }

    /** Posts on establishment that are held, in thousandths of those required. */
    public int getFilled() {
        return required == 0 ? BAR : (int) ((required - missing) * BAR / required);
    }

    /** Posts required that are held. */
    public long getHeld() {
        return required - missing;
    }

    /** Posts required. */
    public long getRequired() {
        return required;
    }

    /** Posts missing. */
    public long getMissing() {
        return missing;
    }

    /** Whether more posts exist than are shown. */
    public boolean isCut() {
        return !onlyGaps && posts > MOST_ROWS;
    }

    /** Posts with holders. */
    public List<PostRow> getRows() {
        return rows;
    }

    /** People found. */
    public List<StaffLine> getPeople() {
        return people;
    }

    /** How many people there are. */
    public long getCount() {
        return count;
    }

    /** Names of the division, from the province down. */
    public String getPlace() {
        return place;
    }

    /** Divisions in it to narrow the list; empty from the county down. */
    public List<DivisionSummary> getInner() {
        return inner;
    }

    /** Code in the address; null for the reader's own. */
    public String getDivision() {
        return division;
    }

    /** Code in the address; null for the reader's own. */
    public void setDivision(String division) {
        this.division = division;
    }

    /** Whether only posts that miss somebody are shown. */
    public boolean isOnlyGaps() {
        return onlyGaps;
    }

    /** Whether only posts that miss somebody are shown. */
    public void setOnlyGaps(boolean onlyGaps) {
        this.onlyGaps = onlyGaps;
    }

    /** Where the people found are fetched as a file. */
    public String getExportPeople() {
        return new ListAddress("staff").with("division", division).with("text", text).toString();
    }

    /** Where the posts are fetched as a file. */
    public String getExportPosts() {
        return new ListAddress("gaps").with("division", division).with("onlyGaps", onlyGaps ? "true" : null).toString();
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
