package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.foresight.ForesightReading;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.ActingAppointing;
import org.wis.staff.ActingLine;
import org.wis.staff.ActingPost;
import org.wis.staff.OfficeLine;
import org.wis.staff.PositionType;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** A county finds who writes for a township without an operator: acting posts in force, and a new one. */
@Named
@ViewScoped
public class ArrangeActingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TOWNSHIP = 5;
    private static final int MOST_PEOPLE = 500;
    /** Only what the form offers; the longest acting post is a parameter of the use case. */
    private static final int OFFERED_DAYS = 30;

    @Inject
    private ActingAppointing appointing;
    @Inject
    private RemedyReading remedies;
    @Inject
    private StaffReading staff;
    @Inject
    private ForesightReading foresight;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private String township;
    private boolean chosen;
    private Long person;
    private String document;
    private LocalDate from;
    private LocalDate lastDay;
    private List<ActingLine> actings = List.of();
    private List<OfficeLine> townships = List.of();
    private List<StaffLine> candidates = List.of();

    /** Reads acting posts, townships, and for a township in the address who could act there. */
    public void load() {
        DivisionCode county = jurisdiction.getDivision();
        door.open(Action.APPOINT_ACTING, county);
        actings = remedies.actings(county);
        townships = remedies.offices(county).stream().filter(office -> office.division().level() == TOWNSHIP).toList();
        from = time.today();
        lastDay = from.plusDays(OFFERED_DAYS - 1L);
        chosen = townships.stream().anyMatch(office -> office.division().value().equals(township));
        if (chosen) {
            DivisionCode place = DivisionCode.of(township);
            Set<StaffId> absent = foresight.absent(county);
            candidates = staff.list(county, from, null, 0, MOST_PEOPLE).stream()
                    .filter(line -> line.position() == PositionType.TOWNSHIP_OPERATOR && !absent.contains(line.id()) && !line.division().equals(place))
                    .sorted(Comparator.comparingLong(this::burden).thenComparing(StaffLine::division))
                    .toList();
        }
    }

    /** Acting posts she has already. */
    public long burden(StaffLine line) {
        return actings.stream().filter(acting -> acting.post().staff().equals(line.id())).count();
    }

    /** Leads to the form for the township chosen. @return that page; null when none was chosen */
    public String choose() {
        if (township == null) {
            notices.wrong("where-township", "acting.choose.first");
            return null;
        }
        return "/staff/acting.xhtml?faces-redirect=true&township=" + township;
    }

    /** Appoints. @return the list with the new post */
    public String appoint() {
        ActingPost post = appointing.appoint(DivisionCode.of(township), new StaffId(person), document, from, lastDay);
        notices.afterRedirect().done("acting.done", post.firstDay(), post.lastDay());
        notices.draftSaved("acting-" + township);
        return "/staff/acting.xhtml?faces-redirect=true";
    }

    /** Whether the address names a township of the county. */
    public boolean isChosen() {
        return chosen;
    }

    /** Name of the township's office. */
    public String getPlace() {
        return officeOf(DivisionCode.of(township));
    }

    /** Name of the office of a township. */
    public String officeOf(DivisionCode code) {
        return townships.stream().filter(office -> office.division().equals(code)).map(OfficeLine::name).findFirst().orElse(code.display());
    }

    /** Acting posts that have not ended. */
    public List<ActingLine> getActings() {
        return actings;
    }

    /** Townships of the county. */
    public List<OfficeLine> getTownships() {
        return townships;
    }

    /** Who could act there, those with the fewest acting posts first. */
    public List<StaffLine> getCandidates() {
        return candidates;
    }

    /** Code of the township; null before one is chosen. */
    public String getTownship() {
        return township;
    }

    /** Code of the township; null before one is chosen. */
    public void setTownship(String township) {
        this.township = township;
    }

    /** Number of who would act. */
    public Long getPerson() {
        return person;
    }

    /** Number of who would act. */
    public void setPerson(Long person) {
        this.person = person;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day, inclusive. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Last day, inclusive. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
