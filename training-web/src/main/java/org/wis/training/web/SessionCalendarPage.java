package org.wis.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleModel;
import org.wis.portal.Notices;
import org.wis.session.Conflict;
import org.wis.session.SessionId;
import org.wis.session.SessionLine;
import org.wis.session.SessionReading;
import org.wis.session.SessionScheduling;
import org.wis.session.StoredDraft;
import org.wis.time.OfficialTime;

/** The sessions of a year on a calendar and in a list; a planned one is moved by drag and drop, or by keyboard on its own page. */
@Named
@ViewScoped
public class SessionCalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Whole days are told by their noon: the same day then, whatever zone the browser lives in. */
    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    private SessionReading reading;
    @Inject
    private SessionScheduling scheduling;
    @Inject
    private OwnOffice office;
    @Inject
    private OfficialTime time;
    @Inject
    private Notices notices;

    private Integer year;
    private ScheduleModel model;
    private List<SessionLine> sessions = List.of();
    private Long moving;
    private int movingDays;
    private List<Conflict> conflicts = List.of();

    /** Reads the sessions of the year in the address, or of this one. */
    public void load() {
        if (year == null || year < 2000 || year > 9998) {
            year = time.today().getYear();
        }
        sessions = reading.calendar(office.getDivision(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        model = new Sessions();
    }

    /** A session was dropped on another day: moved at once when nothing is in the way, else shown what is. */
    public void dropped(ScheduleEntryMoveEvent event) {
        moving = ((SessionLine) event.getScheduleEvent().getData()).id().value();
        movingDays = event.getDayDelta();
        StoredDraft stored = reading.draft(new SessionId(moving));
        conflicts = scheduling.conflicts(stored.organiser(), new SessionId(moving), stored.draft().moved(movingDays));
        if (conflicts.isEmpty()) {
            move();
        }
    }

    /** Moves what was dropped, although there is something to look at. */
    public void move() {
        scheduling.move(new SessionId(moving), movingDays, true);
        notices.done("session.moved.done");
        leave();
        load();
    }

    /** Leaves it where it was. */
    public void leave() {
        moving = null;
        conflicts = List.of();
    }

    /** Whether something refuses the move. */
    public boolean isBlocked() {
        return conflicts.stream().anyMatch(Conflict::hard);
    }

    /** The day with which the calendar opens. */
    public LocalDate getFirstShown() {
        LocalDate today = time.today();
        return year == today.getYear() ? today : LocalDate.of(year, 1, 1);
    }

    /** Page of a session. */
    public String path(SessionLine line) {
        return "/training/sessions/detail.xhtml?session=" + line.id().value();
    }

    /** Loads what the calendar shows. */
    private final class Sessions extends LazyScheduleModel {

        private static final long serialVersionUID = 1L;

        @Override
        public void loadEvents(LocalDateTime first, LocalDateTime last) {
            boolean organiser = office.isOrganiser();
            for (SessionLine line : reading.calendar(office.getDivision(), first.toLocalDate(), last.toLocalDate())) {
                boolean movable = organiser && line.state().isOpen() && office.getDivision().contains(line.division());
                addEvent(DefaultScheduleEvent.builder()
                        .id(String.valueOf(line.id().value()))
                        .title(line.title() + " " + line.taken() + "/" + line.capacity())
                        .startDate(line.firstDay().atTime(NOON))
                        .endDate(line.lastDay().plusDays(1).atTime(NOON))
                        .allDay(true)
                        .url(path(line))
                        .draggable(movable)
                        .resizable(false)
                        .editable(movable)
                        .styleClass("wis-event-" + line.state().name())
                        .data(line)
                        .build());
            }
        }
    }

    /** The calendar. */
    public ScheduleModel getModel() {
        return model;
    }

    /** The sessions of the year, soonest first. */
    public List<SessionLine> getSessions() {
        return sessions;
    }

    /** What stands in the way of the move. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** Number of the session that was dropped; null while none waits for an answer. */
    public Long getMoving() {
        return moving;
    }

    /** Calendar year. */
    public Integer getYear() {
        return year;
    }

    /** Calendar year. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
