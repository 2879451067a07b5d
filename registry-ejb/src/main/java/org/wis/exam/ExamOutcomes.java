package org.wis.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.SessionId;

/** What came of the exam of a session, for its completion. Who asks has passed the door herself. */
@Dependent
public class ExamOutcomes {

    @Inject
    Sittings sittings;
    @Inject
    PassMark mark;

    /** Everybody's sittings as they stand at a moment, by place; who never sat is not in it. */
    public Map<EnrolmentId, List<Attempt>> of(SessionId session, LocalDateTime at) {
        Map<EnrolmentId, List<Attempt>> found = new LinkedHashMap<>();
        sittings.places(session).forEach(place -> found.put(place, of(place, at)));
        return found;
    }

    /** One person's sittings as they stand at a moment, in order. */
    public List<Attempt> of(EnrolmentId place, LocalDateTime at) {
        return mark.attempts(sittings.of(place), at);
    }
}
