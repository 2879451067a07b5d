package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.Decision;
import org.wis.staff.EmergencyAuthorising;
import org.wis.staff.EmergencyId;
import org.wis.staff.EmergencyLine;
import org.wis.staff.EmergencyProposal;
import org.wis.staff.OfficeLine;
import org.wis.staff.RemedyReading;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** A county lists, proposes, approves, extends and ends emergency authorisations. */
@Named
@ViewScoped
public class ArrangeEmergencyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TOWNSHIP = 5;
    private static final int MOST_PEOPLE = 500;

    @Inject
    private EmergencyAuthorising authorising;
    @Inject
    private RemedyReading remedies;
    @Inject
    private StaffReading staff;
    @Inject
    private OwnJurisdiction jurisdiction;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private String township;
    private Long person;
    private String document;
    private String reason;
    private LocalDate firstDay;
    private LocalDate courseOn;
    private List<EmergencyLine> lines = List.of();
    private List<OfficeLine> townships = List.of();
    private List<StaffLine> people = List.of();

    /** Reads the authorisations of the county, or of every county of the province. */
    public void load() {
        DivisionCode scope = jurisdiction.getDivision();
        lines = remedies.emergencies(scope);
        townships = lines.stream().map(EmergencyLine::township).distinct().flatMap(township -> remedies.offices(township).stream()).toList();
    }

    /** Reads whom and where for a new proposal. @throws org.wis.gate.Refused when she may not propose */
    public void begin() {
        DivisionCode county = jurisdiction.getDivision();
        door.open(Action.PROPOSE_EMERGENCY, county);
        firstDay = time.today();
        courseOn = firstDay;
        townships = remedies.offices(county).stream().filter(office -> office.division().level() == TOWNSHIP).toList();
        if (townships.stream().noneMatch(office -> office.division().value().equals(township))) {
            township = null;
        }
        people = staff.list(county, firstDay, null, 0, MOST_PEOPLE).stream().filter(StaffLine::onEstablishment).toList();
    }

    /** Proposes. @return the list */
    public String propose() {
        authorising.propose(DivisionCode.of(township), new EmergencyProposal(new StaffId(person), new Decision(document, reason), firstDay, courseOn));
        notices.draftSaved("emergency-propose");
        return done("emergency.done.proposed");
    }

    /** Approves what another proposed. @return the list */
    public String approve(EmergencyId id) {
        authorising.approve(id);
        return done("emergency.done.approved");
    }

    /** Extends once. @return the list */
    public String extend(EmergencyId id) {
        authorising.extend(id);
        return done("emergency.done.extended");
    }

    /** Ends, or turns a proposal down. @return the list */
    public String end(EmergencyId id) {
        authorising.end(id);
        return done("emergency.done.ended");
    }

    private String done(String key) {
        notices.afterRedirect().done(key);
        return "/staff/emergency.xhtml?faces-redirect=true";
    }

    /** Name of the office of a township. */
    public String officeOf(DivisionCode code) {
        return townships.stream().filter(office -> office.division().equals(code)).map(OfficeLine::name).findFirst().orElse(code.display());
    }

    /** Authorisations that wait or are in force. */
    public List<EmergencyLine> getLines() {
        return lines;
    }

    /** Townships of the county. */
    public List<OfficeLine> getTownships() {
        return townships;
    }

    /** People on establishment in the county. */
    public List<StaffLine> getPeople() {
        return people;
    }

    /** Code of the township. */
    public String getTownship() {
        return township;
    }

    /** Code of the township. */
    public void setTownship(String township) {
        this.township = township;
    }

    /** Number of the grantee. */
    public Long getPerson() {
        return person;
    }

    /** Number of the grantee. */
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

    /** Reason. */
    public String getReason() {
        return reason;
    }

    /** Reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** First day. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** First day. */
    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** Day on which the course was passed. */
    public LocalDate getCourseOn() {
        return courseOn;
    }

    /** Day on which the course was passed. */
    public void setCourseOn(LocalDate courseOn) {
        this.courseOn = courseOn;
    }
}
