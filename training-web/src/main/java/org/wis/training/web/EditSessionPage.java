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
import org.wis.session.Conflict;
import org.wis.session.SessionChoices;
import org.wis.session.SessionDraft;
import org.wis.session.SessionId;
import org.wis.session.SessionReading;
import org.wis.session.SessionScheduling;
import org.wis.session.SessionState;
import org.wis.session.StoredDraft;
import org.wis.staff.OfficeId;
import org.wis.time.OfficialTime;

/** Schedules a session, or changes one; what stands in the way is shown while typing. */
@Named
@ViewScoped
public class EditSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 14;

    @Inject
    private SessionScheduling scheduling;
    @Inject
    private SessionReading reading;
    @Inject
    private OwnOffice office;
    @Inject
    private OfficialTime time;
    @Inject
    private PageDoor door;
    @Inject
    private Notices notices;

    private Long session;
    private LocalDate day;
    private OfficeId organiser;
    private long version;
    private boolean published;
    private boolean confirmed;
    private SessionChoices choices;
    private List<Conflict> conflicts = List.of();
    private final SessionForm form = new SessionForm();

    /** Opens the form, new for a day or filled with the session in the address. */
    public void load() {
        door.open(Action.SCHEDULE_SESSION, office.getDivision());
        if (session == null) {
            organiser = office.getId();
            LocalDate first = day == null ? time.today().plusDays(DAYS_AHEAD) : day;
            choices = reading.choices(organiser, first.getYear());
            form.begin(first, choices.counties());
            return;
        }
        StoredDraft stored = reading.draft(new SessionId(session));
        organiser = stored.organiser();
        version = stored.version();
        published = stored.state() == SessionState.PUBLISHED;
        choices = reading.choices(organiser, stored.draft().firstDay().getYear());
        form.take(stored.draft(), choices.counties());
        look();
    }

    /** Looks what stands in the way of what is typed so far. */
    public void look() {
        SessionDraft draft = form.draft();
        boolean whole = draft.days().stream().noneMatch(one -> one.halves().isEmpty());
        conflicts = whole ? scheduling.conflicts(organiser, session == null ? null : new SessionId(session), draft) : List.of();
    }

    /** One day more, the one after the last, with the same hours. */
    public void addDay() {
        form.addDay();
        look();
    }

    /** Takes a day out. */
    public void removeDay(DayRow row) {
        form.removeDay(row);
        look();
    }

    /** Saves. @return the page of the session */
    public String save() {
        look();
        SessionId id = session == null ? null : new SessionId(session);
        if (id == null) {
            id = scheduling.schedule(organiser, form.draft(), confirmed);
        } else {
            scheduling.change(id, form.draft(), version, confirmed);
        }
        notices.afterRedirect().done("session.saved");
        return "/sessions/detail.xhtml?faces-redirect=true&session=" + id.value();
    }

    /** Whether something refuses the saving. */
    public boolean isBlocked() {
        return conflicts.stream().anyMatch(Conflict::hard);
    }

    /** Whether it is announced: then its seats are changed on its page. */
    public boolean isPublished() {
        return published;
    }

    /** What can be chosen. */
    public SessionChoices getChoices() {
        return choices;
    }

    /** What stands in the way. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** What is typed. */
    public SessionForm getForm() {
        return form;
    }

    /** Number of the session in the address; null for a new one. */
    public Long getSession() {
        return session;
    }

    /** Number of the session in the address; null for a new one. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** First day in the address; null for one in two weeks. */
    public LocalDate getDay() {
        return day;
    }

    /** First day in the address; null for one in two weeks. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Whether what is only to be looked at was looked at. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether what is only to be looked at was looked at. */
    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
