package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionRegister;
import org.wis.hours.HoursBook;
import org.wis.hours.HoursLine;
import org.wis.staff.Limits;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;

/** Gathers what goes on around a session as it is planned. */
@Dependent
class SceneReading {

    private static final int PREFECTURE = 3;

    @Inject
    SceneRows rows;
    @Inject
    Limits limits;
    @Inject
    Offices offices;
    @Inject
    DivisionRegister divisions;
    @Inject
    HoursBook book;
    @Inject
    SessionDrafts drafts;

    /**
     * @param itself the session that is changed, whose own days are not in its way; null for a new one
     * @param locked whether to read the newest facts with a lock, after trainers and venue were taken
     */
    Scene of(OfficeId organiser, SessionId itself, SessionDraft draft, boolean locked) {
        long own = itself == null ? 0 : itself.value();
        LocalDate first = draft.firstDay();
        LocalDate last = draft.lastDay();
        Set<TrainerId> trainers = new HashSet<>();
        draft.days().forEach(day -> day.halves().stream().map(HalfDraft::trainer).filter(trainer -> trainer != null).forEach(trainers::add));
        SceneRows.CourseFacts course = rows.course(draft.course());
        DivisionCode place = offices.get(organiser).division();
        int level = offices.level(organiser, draft.noticeOffice());
        PeakDays peak = PeakDays.of(limits.word("training.peak.days", first));
        Set<Long> away = rows.seated(own);
        return new Scene(draft.venue() == null ? null : rows.seats(draft.venue()), course.recognised(), course.exam(), level <= PREFECTURE, peak,
                rows.teaching(trainers, own, first, last, locked), draft.venue() == null ? List.of() : rows.using(draft.venue(), own, first, last, locked),
                own == 0 ? List.of() : rows.sitting(own, first, last, locked), covers(place, own, draft, peak), away, needs(place, own, draft));
    }

    /** What would be the first township emptied on a peak day if this person sat in the session too. */
    Optional<Conflict> emptied(StaffId staff, SessionId id) {
        SessionDraft draft = drafts.of(id);
        DivisionCode home = offices.home(staff);
        Set<Long> away = rows.seated(id.value());
        away.add(staff.value());
        PeakDays peak = PeakDays.of(limits.word("training.peak.days", draft.firstDay()));
        for (DayDraft day : draft.days()) {
            if (peak.covers(day.day())) {
                for (Scene.Cover cover : rows.covers(home, day.day(), id.value(), limits.onEstablishment(day.day()))) {
                    if (cover.present().contains(staff.value()) && away.containsAll(cover.present())) {
                        return Optional.of(Conflict.of(ConflictCode.TOWNSHIP_EMPTY, cover.township(), day.day(), String.join(", ", cover.names())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Scene.Cover> covers(DivisionCode place, long own, SessionDraft draft, PeakDays peak) {
        List<Scene.Cover> covers = new ArrayList<>();
        List<DivisionCode> invited = draft.quotas().stream().filter(quota -> quota.seats() > 0).map(QuotaDraft::county).toList();
        for (DayDraft day : draft.days()) {
            if (peak.covers(day.day())) {
                for (DivisionCode scope : invited.isEmpty() ? List.of(place) : invited) {
                    covers.addAll(rows.covers(scope, day.day(), own, limits.onEstablishment(day.day())));
                }
            }
        }
        return covers;
    }

    private List<Scene.Need> needs(DivisionCode place, long own, SessionDraft draft) {
        int year = draft.firstDay().getYear();
        Set<Long> seated = rows.seatedElsewhere(year, own);
        if (draft.quotas().isEmpty()) {
            return List.of(need(place, year, draft.firstDay(), seated, draft.capacity()));
        }
        return draft.quotas().stream().map(quota -> need(quota.county(), year, draft.firstDay(), seated, quota.seats())).toList();
    }

    /** Who owes the training of the year, has not had it, and sits in no other session of that year that counts. */
    private Scene.Need need(DivisionCode place, int year, LocalDate day, Set<Long> seated, int seats) {
        long persons = book.of(place, year, day).stream().filter(HoursLine::lacksHours).filter(line -> !seated.contains(line.staff().value())).count();
        return new Scene.Need(divisions.nameOf(place), (int) persons, seats);
    }
}
