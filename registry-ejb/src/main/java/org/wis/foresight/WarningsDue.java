package org.wis.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;
import org.wis.gate.EarlyWarning;
import org.wis.gate.GateRefusal;
import org.wis.notice.Message;
import org.wis.staff.StaffId;

/**
 * Decides whom to tell what, and which notices have lost their cause (6.5). Pure: the same facts, day and open notices always give the same answer. Only the stage that has
 * been reached is told, so after days of standstill nobody gets several at once.
 *
 * @param messages what is to be told; whoever was told the same cause before is not told again
 * @param closed   beginnings of causes whose notices are to be closed
 */
record WarningsDue(List<Message> messages, List<String> closed) {

    /** What an end bars with once its day has passed; the others bar nobody from her own unit. */
    private static final Map<EarlyWarning.Kind, GateRefusal> BARS = Map.of(EarlyWarning.Kind.CERTIFICATE_EXPIRY, GateRefusal.CERTIFICATE_EXPIRED,
            EarlyWarning.Kind.PLEDGE_EXPIRY, GateRefusal.PLEDGE_UNSIGNED);
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final String OVERVIEW = "/training/foresight.xhtml?division=";

    /** For the people of a county. @param open causes of its notices that are open now */
    static WarningsDue ofCounty(DivisionCode county, Collection<Writer> writers, Readers readers, Set<String> open, LocalDate today) {
        List<Message> messages = new ArrayList<>();
        Set<WarningCause> alive = new LinkedHashSet<>();
        Map<Long, Set<GateRefusal>> bars = new HashMap<>();
        for (Writer writer : writers) {
            bars.put(writer.staff(), writer.bars());
            for (EarlyWarning warning : writer.due()) {
                WarningCause cause = WarningCause.of(county, writer.staff(), warning);
                alive.add(cause);
                if (!open.contains(cause.text())) {
                    messages.add(toHerself(writer, warning, cause));
                    readers.of(writer).forEach(reader -> messages.add(aboutHer(reader, writer, warning, cause)));
                }
            }
        }
        return new WarningsDue(messages, closed(open, alive, bars, today));
    }

    /**
     * For an office above the counties: sums only.
     *
     * @param warnings of all people in it that are near enough for it to be told
     * @param readers  who is told
     */
    static WarningsDue ofOffice(DivisionCode office, Collection<EarlyWarning> warnings, Collection<Long> readers, Set<String> open, LocalDate today) {
        Map<WarningCause, Integer> sums = new LinkedHashMap<>();
        warnings.forEach(warning -> sums.merge(WarningCause.of(office, 0, warning), 1, Integer::sum));
        List<Message> messages = new ArrayList<>();
        sums.forEach((cause, people) -> {
            if (!open.contains(cause.text())) {
                readers.forEach(reader -> messages.add(new Message(new StaffId(reader), cause.text(), "warning." + cause.kind() + ".sum",
                        List.of(String.valueOf(people), cause.dueOn().toString()), OVERVIEW + office.value())));
            }
        });
        return new WarningsDue(messages, closed(open, sums.keySet(), Map.of(), today));
    }

    /** A cause is gone when nothing warns of it any more; one whose day has passed when it no longer bars her. A stage is over when the next is reached. */
    private static List<String> closed(Set<String> open, Set<WarningCause> alive, Map<Long, Set<GateRefusal>> bars, LocalDate today) {
        Set<String> stages = new LinkedHashSet<>();
        Set<String> causes = new LinkedHashSet<>();
        alive.forEach(cause -> {
            stages.add(cause.text());
            causes.add(cause.anyStage());
        });
        Set<String> closed = new LinkedHashSet<>();
        for (String text : open) {
            WarningCause cause = WarningCause.read(text);
            boolean cameTrue = cause.dueOn().isBefore(today) && BARS.containsKey(cause.kind())
                    && bars.getOrDefault(cause.staff(), Set.of()).contains(BARS.get(cause.kind()));
            boolean stageOver = causes.contains(cause.anyStage()) && !stages.contains(text);
            if (stageOver || !causes.contains(cause.anyStage()) && !cameTrue) {
                closed.add(text);
            }
        }
        return List.copyOf(closed);
    }

    private static Message toHerself(Writer writer, EarlyWarning warning, WarningCause cause) {
        return new Message(new StaffId(writer.staff()), cause.text(), "warning." + warning.kind() + ".own", List.of(warning.dueOn().toString(), hours(warning)), ownPage(warning));
    }

    /** The office and no name: a notice goes out by mail too. */
    private static Message aboutHer(long reader, Writer writer, EarlyWarning warning, WarningCause cause) {
        return new Message(new StaffId(reader), cause.text(), "warning." + warning.kind() + ".other", List.of(writer.unitName(), warning.dueOn().toString(), hours(warning)),
                "/training/staff/person.xhtml?staff=" + writer.staff());
    }

    private static String ownPage(EarlyWarning warning) {
        return switch (warning.kind()) {
            case CERTIFICATE_EXPIRY, RENEWAL_DEADLINE, PLEDGE_EXPIRY, TRAINING_HOURS -> "/training/home.xhtml";
            case ACTING_END, APPOINTMENT_END, EMERGENCY_END -> "/registry/standing.xhtml";
        };
    }

    /** Hours missing, with one decimal, rounded up. */
    private static String hours(EarlyWarning warning) {
        int tenths = (warning.minutesMissing() * 10 + MINUTES_OF_AN_HOUR - 1) / MINUTES_OF_AN_HOUR;
        return tenths / 10 + "." + tenths % 10;
    }
}
