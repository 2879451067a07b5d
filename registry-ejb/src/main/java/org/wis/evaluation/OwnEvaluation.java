package org.wis.evaluation;

import java.io.Serializable;
import org.wis.session.SessionLine;

/**
 * The evaluation of one's own session before it is told.
 *
 * @param session   the session
 * @param hindrance why she cannot tell now; null when she can
 */
public record OwnEvaluation(SessionLine session, EvaluationRefusal hindrance) implements Serializable {
}
