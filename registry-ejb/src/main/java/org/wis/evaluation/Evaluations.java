package org.wis.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.wis.enrolment.EnrolmentId;
import org.wis.session.SessionId;
import org.wis.staff.Row;

/** What was said, and who has told; the two are never read together. */
@Dependent
class Evaluations {

    private static final int QUESTIONS = 5;

    @PersistenceContext(unitName = "wis")
    EntityManager entities;

    boolean hasTold(EnrolmentId enrolment) {
        return entities.find(EvaluationTurn.class, enrolment.value()) != null;
    }

    /** Whether she was there for some half-day. */
    boolean attended(EnrolmentId enrolment) {
        return !entities.createNativeQuery("SELECT id FROM attendance WHERE enrolment_id = ?1 AND state = 'PRESENT' LIMIT 1").setParameter(1, enrolment.value()).getResultList()
                .isEmpty();
    }

    void add(EvaluationTurn turn, Evaluation said) {
        entities.persist(turn);
        entities.persist(said);
        entities.flush();
    }

    EvaluationSummary of(SessionId session, int needed) {
        List<?> found = entities.createNativeQuery("SELECT content, teaching, organisation, usefulness, overall, remark FROM evaluation WHERE session_id = ?1 ORDER BY id")
                .setParameter(1, session.value()).getResultList();
        List<Row> rows = found.stream().map(Row::of).toList();
        if (rows.size() < needed) {
            return new EvaluationSummary(rows.size(), needed, List.of(), List.of());
        }
        return new EvaluationSummary(rows.size(), needed,
                IntStream.range(0, QUESTIONS).mapToObj(question -> (int) Math.round(rows.stream().mapToLong(row -> row.number(question)).average().orElse(0) * 10)).toList(),
                rows.stream().map(row -> row.text(QUESTIONS)).filter(Objects::nonNull).sorted().toList());
    }
}
