package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.staff.Person;
import org.wis.staff.StaffId;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;
import org.wis.training.StandingEntry;
import org.wis.training.TrainingObligation;
import org.wis.training.TrainingReading;
import org.wis.training.TrainingStandingEntering;

/** The province enters what a person did and owes in a year of training. */
@Named
@ViewScoped
public class EnterStandingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingStandingEntering entering;
    @Inject
    private TrainingReading training;
    @Inject
    private StaffReading reading;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long staff;
    private Integer year;
    private int strictMinutes;
    private int wideMinutes;
    private int trainings;
    private TrainingObligation obligation = TrainingObligation.FULL;
    private boolean preServicePassed;
    private LocalDate lateMakeUpOn;
    private String document;
    private Person person;
    private List<StandingEntry> years = List.of();

    /** Reads the person and, for a year that is known, what was entered. @throws org.wis.gate.Refused PERSON_UNKNOWN and those of the gate */
    public void load() {
        StaffId id = new StaffId(staff == null ? 0 : staff);
        person = reading.detail(id).person();
        door.open(Action.ENTER_TRAINING_STANDING, person.division());
        years = training.of(id);
        if (year == null) {
            year = time.today().getYear();
        }
        years.stream().filter(entry -> entry.year() == year).findFirst().ifPresent(this::take);
    }

    private void take(StandingEntry entry) {
        strictMinutes = entry.strictMinutes();
        wideMinutes = entry.wideMinutes();
        trainings = entry.prefectureTrainings();
        obligation = entry.obligation();
        preServicePassed = entry.preServicePassed();
        lateMakeUpOn = entry.lateMakeUpOn();
    }

    /** Saves. @return the page of the person */
    public String save() {
        entering.enter(person.id(), new StandingEntry(year, strictMinutes, wideMinutes, trainings, obligation, preServicePassed, lateMakeUpOn, document));
        notices.afterRedirect().done("standing.entered", person.name(), year);
        notices.draftSaved("training-" + staff);
        return "/staff/person.xhtml?faces-redirect=true&staff=" + staff;
    }

    /** The person. */
    public Person getPerson() {
        return person;
    }

    /** Years entered, newest first. */
    public List<StandingEntry> getYears() {
        return years;
    }

    /** Obligations to choose from. */
    public List<TrainingObligation> getObligations() {
        return List.of(TrainingObligation.values());
    }

    /** Number of the person in the address. */
    public Long getStaff() {
        return staff;
    }

    /** Number of the person in the address. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }

    /** Calendar year. */
    public Integer getYear() {
        return year;
    }

    /** Calendar year. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** Minutes at prefecture level or above. */
    public int getStrictMinutes() {
        return strictMinutes;
    }

    /** Minutes at prefecture level or above. */
    public void setStrictMinutes(int strictMinutes) {
        this.strictMinutes = strictMinutes;
    }

    /** All recognised minutes. */
    public int getWideMinutes() {
        return wideMinutes;
    }

    /** All recognised minutes. */
    public void setWideMinutes(int wideMinutes) {
        this.wideMinutes = wideMinutes;
    }

    /** Trainings at prefecture level or above. */
    public int getTrainings() {
        return trainings;
    }

    /** Trainings at prefecture level or above. */
    public void setTrainings(int trainings) {
        this.trainings = trainings;
    }

    /** What is owed. */
    public TrainingObligation getObligation() {
        return obligation;
    }

    /** What is owed. */
    public void setObligation(TrainingObligation obligation) {
        this.obligation = obligation;
    }

    /** Whether pre-service training and exam were passed. */
    public boolean isPreServicePassed() {
        return preServicePassed;
    }

    /** Whether pre-service training and exam were passed. */
    public void setPreServicePassed(boolean preServicePassed) {
        this.preServicePassed = preServicePassed;
    }

    /** Day from which a late make-up counts. */
    public LocalDate getLateMakeUpOn() {
        return lateMakeUpOn;
    }

    /** Day from which a late make-up counts. */
    public void setLateMakeUpOn(LocalDate lateMakeUpOn) {
        this.lateMakeUpOn = lateMakeUpOn;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }
}
