package org.wis.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;
import org.wis.staff.OfficeId;

/** What every way of scheduling does: check what was typed, decide the level, judge what stands in the way. */
@Dependent
class Planning {

    @Inject
    Sessions sessions;
    @Inject
    SceneReading scenes;
    @Inject
    SceneRows rows;
    @Inject
    Plans plans;
    @Inject
    Offices offices;

    /** The draft with its texts as they are kept. @throws Refused with what does not make sense */
    SessionDraft checked(OfficeId organiser, SessionDraft typed) {
        SessionDraft draft = typed.withNoticeNo(Typed.optional(typed.noticeNo(), Typed.DOCUMENT));
        DivisionCode division = offices.get(organiser).division();
        SessionChecks.require(draft, division);
        if (draft.planItem() != null && !plans.fits(draft.planItem(), division, draft.firstDay().getYear())) {
            throw new Refused(SessionRefusal.PLAN_ITEM_NOT_OF_THIS_SESSION);
        }
        return draft;
    }

    List<Conflict> judge(OfficeId organiser, SessionId itself, SessionDraft draft, boolean locked) {
        return SchedulingPolicies.judge(draft, scenes.of(organiser, itself, draft, locked));
    }

    /**
     * Takes trainers and venue, judges by the newest facts.
     *
     * @return the level that counts
     * @throws Refused SESSION_CONFLICTS; SESSION_WARNINGS unless confirmed
     */
    int admit(OfficeId organiser, SessionId itself, SessionDraft draft, boolean confirmed) {
        Set<TrainerId> trainers = new HashSet<>();
        draft.days().forEach(day -> day.halves().stream().map(HalfDraft::trainer).filter(trainer -> trainer != null).forEach(trainers::add));
        rows.take(trainers, draft.venue());
        List<Conflict> conflicts = judge(organiser, itself, draft, true);
        if (conflicts.stream().anyMatch(Conflict::hard)) {
            throw new Refused(SessionRefusal.SESSION_CONFLICTS, codes(conflicts.stream().filter(Conflict::hard).toList()));
        }
        if (!confirmed && !conflicts.isEmpty()) {
            throw new Refused(SessionRefusal.SESSION_WARNINGS, codes(conflicts));
        }
        return offices.level(organiser, draft.noticeOffice());
    }

    private static String codes(List<Conflict> conflicts) {
        return conflicts.stream().map(conflict -> conflict.code().name()).distinct().collect(Collectors.joining(","));
    }
}
