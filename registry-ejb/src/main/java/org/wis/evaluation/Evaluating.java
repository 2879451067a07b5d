package org.wis.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wis.enrolment.Enrolled;
import org.wis.enrolment.EnrolmentFacts;
import org.wis.enrolment.EnrolmentId;
import org.wis.enrolment.EnrolmentState;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.session.SessionFacts;
import org.wis.session.SessionId;
import org.wis.staff.Limits;
import org.wis.staff.Signatory;
import org.wis.time.OfficialTime;

/** Participants say what they think, once each, without a name; the organiser sees it when enough have told. Nothing of it stands in the trail. */
@Stateless
public class Evaluating {

    @Inject
    EnrolmentFacts enrolments;
    @Inject
    SessionFacts sessions;
    @Inject
    Evaluations evaluations;
    @Inject
    Limits limits;
    @Inject
    Signatory signatory;
    @Inject
    OfficialTime time;

    /** The session she would tell about, and whether she can. @throws Refused EVALUATION_WITHOUT_PLACE for the place of another */
    @Reads(Action.EVALUATE_SESSION)
    public OwnEvaluation look(EnrolmentId enrolment) {
        Enrolled place = own(enrolment);
        return new OwnEvaluation(sessions.line(place.session()), hindrance(place));
    }

    /** Tells. @throws Refused EVALUATION_WITHOUT_PLACE, EVALUATION_TOO_EARLY, EVALUATION_TWICE, EVALUATION_INCOMPLETE, EVALUATION_REMARK_TOO_LONG */
    @Does(Action.EVALUATE_SESSION)
    public void tell(EnrolmentId enrolment, EvaluationAnswers answers) {
        Enrolled place = own(enrolment);
        EvaluationRefusal hindrance = hindrance(place);
        if (hindrance != null) {
            throw new Refused(hindrance, sessions.line(place.session()).lastDay());
        }
        evaluations.add(new EvaluationTurn(enrolment), new Evaluation(UUID.randomUUID(), place.session(), answers.checked()));
    }

    /** What was said of a session, when enough have told. */
    @Reads(Action.READ_ATTENDANCE)
    public EvaluationSummary of(@On SessionId session) {
        return evaluations.of(session, limits.number("evaluation.answers.shown", time.today()));
    }

    private Enrolled own(EnrolmentId id) {
        Enrolled place = enrolments.get(id);
        if (!place.staff().equals(signatory.self()) || place.state() != EnrolmentState.CONFIRMED) {
            throw new Refused(EvaluationRefusal.EVALUATION_WITHOUT_PLACE);
        }
        return place;
    }

    private EvaluationRefusal hindrance(Enrolled place) {
        if (!evaluations.attended(place.id())) {
            return EvaluationRefusal.EVALUATION_WITHOUT_PLACE;
        }
        if (time.today().isBefore(sessions.line(place.session()).lastDay())) {
            return EvaluationRefusal.EVALUATION_TOO_EARLY;
        }
        return evaluations.hasTold(place.id()) ? EvaluationRefusal.EVALUATION_TWICE : null;
    }
}
