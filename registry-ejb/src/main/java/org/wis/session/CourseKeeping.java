package org.wis.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;
import org.wis.staff.Decision;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffRefusal;

/** An office keeps its courses, venues and trainers; the province recognises courses. */
@Stateless
public class CourseKeeping {

    private static final int MOST_SEATS = 5000;

    @Inject
    CourseShelf shelf;
    @Inject
    Offices offices;
    @Inject
    AuditTrail audit;

    /** Adds a course. @throws Refused NAME_TAKEN and what {@link CourseDraft} refuses */
    @Does(Action.KEEP_COURSES)
    public CourseId addCourse(@On OfficeId office, CourseDraft typed) {
        CourseDraft draft = typed.checked();
        requireFree("course", "owner_office_id", "title", office, draft.title());
        CourseId id = shelf.add(new Course(office, draft)).id();
        trail(Action.KEEP_COURSES, id, draft.title());
        return id;
    }

    /** Recognises a course with a document. @throws Refused DECISION_WITHOUT_DOCUMENT */
    @Does(Action.RECOGNISE_COURSE)
    public void recognise(@On CourseId id, String documentNo) {
        String document = Decision.documentNumber(documentNo);
        shelf.course(id).recognise(document);
        trail(Action.RECOGNISE_COURSE, id, document);
    }

    /** Adds a venue. @throws Refused NAME_TAKEN, VENUE_SEATS_WRONG, SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG */
    @Does(Action.KEEP_COURSES)
    public VenueId addVenue(@On OfficeId office, VenueDraft typed) {
        String name = Typed.needed(typed.name(), Typed.TITLE);
        String address = Typed.needed(typed.address(), Typed.ADDRESS);
        if (typed.seats() < 1 || typed.seats() > MOST_SEATS) {
            throw new Refused(SessionRefusal.VENUE_SEATS_WRONG);
        }
        requireFree("venue", "office_id", "name", office, name);
        VenueId id = shelf.add(new Venue(office, name, address, typed.seats())).id();
        trail(Action.KEEP_COURSES, id, typed.seats() + " seats");
        return id;
    }

    /** Adds a trainer. One of the staff must be of the office's jurisdiction. @throws Refused NAME_TAKEN, PERSON_UNKNOWN, SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG */
    @Does(Action.KEEP_COURSES)
    public TrainerId addTrainer(@On OfficeId office, TrainerDraft typed) {
        String name = Typed.needed(typed.name(), Typed.NAME);
        if (typed.staff() != null && !offices.get(office).division().contains(offices.home(typed.staff()))) {
            throw new Refused(StaffRefusal.PERSON_UNKNOWN);
        }
        requireFree("trainer", "office_id", "name", office, name);
        TrainerId id = shelf.add(new Trainer(office, name, typed.staff())).id();
        trail(Action.KEEP_COURSES, id, typed.staff() == null ? "from outside" : typed.staff().toString());
        return id;
    }

    private void requireFree(String table, String officeColumn, String nameColumn, OfficeId office, String name) {
        if (shelf.taken(table, officeColumn, nameColumn, office, name)) {
            throw new Refused(SessionRefusal.NAME_TAKEN);
        }
    }

    private void trail(Action action, Object subject, String detail) {
        audit.record(AuditKind.PERSONNEL, action.name(), subject.toString(), detail);
    }
}
