package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.wis.gate.Action;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;
import org.wis.session.CourseDraft;
import org.wis.session.CourseId;
import org.wis.session.CourseKeeping;
import org.wis.session.SessionChoices;
import org.wis.session.SessionReading;
import org.wis.session.Subject;
import org.wis.session.TrainerDraft;
import org.wis.session.VenueDraft;
import org.wis.staff.StaffId;
import org.wis.staff.StaffLine;
import org.wis.staff.StaffReading;
import org.wis.time.OfficialTime;

/** An office keeps its courses, venues and trainers; the province recognises courses. */
@Named
@ViewScoped
public class KeepCoursesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int QUESTIONS = 10;
    private static final int EXAM_MINUTES = 30;
    private static final int MOST_PEOPLE = 500;

    @Inject
    private CourseKeeping keeping;
    @Inject
    private SessionReading reading;
    @Inject
    private StaffReading staffReading;
    @Inject
    private OwnOffice office;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private SessionChoices kept;
    private List<StaffLine> staff = List.of();
    private String title;
    private Subject subject = Subject.OPERATIONS;
    private boolean repeatable;
    private boolean preService;
    private boolean exam = true;
    private int questions = QUESTIONS;
    private int examMinutes = EXAM_MINUTES;
    private String venueName;
    private String venueAddress;
    private Integer venueSeats;
    private String trainerName;
    private Long trainerStaff;
    private String document;

    /** Reads what is kept. */
    public void load() {
        door.open(Action.KEEP_COURSES, office.getDivision());
        kept = reading.choices(office.getId(), time.today().getYear());
        staff = staffReading.list(office.getDivision(), time.today(), null, 0, MOST_PEOPLE);
    }

    /** Adds the course typed. */
    public void addCourse() {
        keeping.addCourse(office.getId(), new CourseDraft(title, subject, repeatable, preService, exam, questions, examMinutes));
        title = null;
        again("course.added");
    }

    /** Adds the venue typed. */
    public void addVenue() {
        keeping.addVenue(office.getId(), new VenueDraft(venueName, venueAddress, venueSeats == null ? 0 : venueSeats));
        venueName = null;
        venueAddress = null;
        again("venue.added");
    }

    /** Adds the trainer typed; one of the staff by her own name. */
    public void addTrainer() {
        StaffId inside = trainerStaff == null ? null : new StaffId(trainerStaff);
        String name = inside == null ? trainerName : staff.stream().filter(line -> line.id().equals(inside)).map(StaffLine::name).findFirst().orElse(trainerName);
        keeping.addTrainer(office.getId(), new TrainerDraft(name, inside));
        trainerName = null;
        trainerStaff = null;
        again("trainer.added");
    }

    /** The province recognises a course. */
    public void recognise(long course) {
        keeping.recognise(new CourseId(course), document);
        document = null;
        again("course.recognised.done");
    }

    private void again(String key) {
        notices.done(key);
        load();
    }

    /** Subject areas. */
    public List<Subject> getSubjects() {
        return Stream.of(Subject.values()).toList();
    }

    /** What is kept. */
    public SessionChoices getKept() {
        return kept;
    }

    /** People of the jurisdiction, who may teach. */
    public List<StaffLine> getStaff() {
        return staff;
    }

    /** Title of a course. */
    public String getTitle() {
        return title;
    }

    /** Title of a course. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Subject area. */
    public Subject getSubject() {
        return subject;
    }

    /** Subject area. */
    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    /** Whether it counts again when repeated in a year. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Whether it counts again when repeated in a year. */
    public void setRepeatable(boolean repeatable) {
        this.repeatable = repeatable;
    }

    /** Whether it is a pre-service training. */
    public boolean isPreService() {
        return preService;
    }

    /** Whether it is a pre-service training. */
    public void setPreService(boolean preService) {
        this.preService = preService;
    }

    /** Whether it ends with an exam. */
    public boolean isExam() {
        return exam;
    }

    /** Whether it ends with an exam. */
    public void setExam(boolean exam) {
        this.exam = exam;
    }

    /** Questions of a paper. */
    public int getQuestions() {
        return questions;
    }

    /** Questions of a paper. */
    public void setQuestions(int questions) {
        this.questions = questions;
    }

    /** Minutes for a paper. */
    public int getExamMinutes() {
        return examMinutes;
    }

    /** Minutes for a paper. */
    public void setExamMinutes(int examMinutes) {
        this.examMinutes = examMinutes;
    }

    /** Name of a venue. */
    public String getVenueName() {
        return venueName;
    }

    /** Name of a venue. */
    public void setVenueName(String venueName) {
        this.venueName = venueName;
    }

    /** Where it is. */
    public String getVenueAddress() {
        return venueAddress;
    }

    /** Where it is. */
    public void setVenueAddress(String venueAddress) {
        this.venueAddress = venueAddress;
    }

    /** Its seats. */
    public Integer getVenueSeats() {
        return venueSeats;
    }

    /** Its seats. */
    public void setVenueSeats(Integer venueSeats) {
        this.venueSeats = venueSeats;
    }

    /** Name of a trainer from outside. */
    public String getTrainerName() {
        return trainerName;
    }

    /** Name of a trainer from outside. */
    public void setTrainerName(String trainerName) {
        this.trainerName = trainerName;
    }

    /** Number of a trainer of the staff. */
    public Long getTrainerStaff() {
        return trainerStaff;
    }

    /** Number of a trainer of the staff. */
    public void setTrainerStaff(Long trainerStaff) {
        this.trainerStaff = trainerStaff;
    }

    /** Document of a recognition. */
    public String getDocument() {
        return document;
    }

    /** Document of a recognition. */
    public void setDocument(String document) {
        this.document = document;
    }
}
