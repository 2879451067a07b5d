package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wis.enrolment.EnrolmentId;
import org.wis.exam.Attempt;
import org.wis.exam.ExamOutcomes;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** Computes, from attendance and exam as they stand, how a session ends for everybody: the same for the preview and for the completion itself. */
@Dependent
class CompletionComputing {

    @Inject
    HeldSessions sessions;
    @Inject
    Organiser organiser;
    @Inject
    Attendances attendances;
    @Inject
    ExamOutcomes exams;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    /** @param places everybody with a confirmed place */
    CompletionPreview of(HeldSession session, List<PlaceInSession> places) {
        LocalDateTime now = time.now();
        Map<EnrolmentId, List<KeptHalf>> kept = attendances.kept(session.id()).stream().collect(Collectors.groupingBy(KeptHalf::enrolment));
        Map<EnrolmentId, List<Attempt>> attempts = session.examAsked() ? exams.of(session.id(), now) : Map.of();
        int forgiven = limits.number("training.late.minutes", session.lastDay());
        List<CompletionLine> lines = places.stream()
                .map(place -> line(session, place, kept.getOrDefault(place.id(), List.of()), attempts.getOrDefault(place.id(), List.of()), forgiven)).toList();
        LocalDateTime running = attempts.values().stream().flatMap(List::stream).filter(Attempt::running).map(Attempt::endedAt).max(LocalDateTime::compareTo).orElse(null);
        long unmarked = places.stream().mapToLong(place -> session.halves().size() - halves(session, kept.getOrDefault(place.id(), List.of())).size()).sum();
        return new CompletionPreview(session, lines, session.ends(), !now.isBefore(session.ends()), running, unmarked, organiser.isOrganiser(session));
    }

    private CompletionLine line(HeldSession session, PlaceInSession place, List<KeptHalf> kept, List<Attempt> attempts, int forgiven) {
        List<KeptHalf> own = halves(session, kept);
        int counted = (int) own.stream().filter(one -> one.mark().counts(session.half(one.half()), forgiven)).count();
        int excused = (int) own.stream().filter(one -> one.mark().state() == AttendanceState.EXCUSED).count();
        boolean voided = own.stream().anyMatch(one -> one.mark().state() == AttendanceState.VOID);
        List<Attempt> ended = attempts.stream().filter(one -> !one.running()).toList();
        Optional<Attempt> passed = ended.stream().filter(Attempt::passed).findFirst();
        CompletionRule rule = new CompletionRule(session.halves().size(), counted, excused, voided, session.examAsked(), !ended.isEmpty(), passed.isPresent());
        LocalDate on = passed.filter(one -> one.attempt() > 1 && rule.result() == CompletionResult.PASSED).map(one -> one.endedAt().toLocalDate()).orElse(session.lastDay());
        return new CompletionLine(place, session.halves().size(), counted, ended.stream().map(Attempt::score).max(Integer::compareTo).orElse(null), rule.result(), rule.why(),
                on.isBefore(session.lastDay()) ? session.lastDay() : on);
    }

    /** A half-day that was taken off the timetable counts nothing, whatever was kept for it. */
    private static List<KeptHalf> halves(HeldSession session, List<KeptHalf> kept) {
        return kept.stream().filter(one -> session.halves().stream().anyMatch(half -> half.id().equals(one.half()))).toList();
    }
}
