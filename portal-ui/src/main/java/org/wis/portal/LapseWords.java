package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.wis.foresight.Lapse;
import org.wis.foresight.OperatorForesight;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;
import org.wis.time.OfficialTime;

/** Says in a few words why somebody does not write in a township, or will not from a day on: the words of the gate. */
@Named("lapseWords")
@RequestScoped
public class LapseWords {

    @Inject
    private Words words;
    @Inject
    private OfficialTime time;

    /** What ends her writing there; empty when nothing is foreseen. */
    public String why(OperatorForesight operator) {
        return operator.ending().map(end -> said(end, operator.acting())).orElse("");
    }

    /** The duties of the year that wait, each with its last day; empty when none does. */
    public String duties(OperatorForesight operator) {
        String all = operator.duties().stream().map(duty -> words.of("ahead.duty", words.get(name(duty.reasons().get(0).code())), duty.on().minusDays(1))).distinct()
                .collect(Collectors.joining(words.get("list.comma")));
        return all.isEmpty() ? "" : words.of("ahead.why.duties", all);
    }

    private static String name(GateRefusal code) {
        return switch (code) {
            case ENDORSEMENT_OVERDUE -> "ahead.duty.ENDORSEMENT";
            case PLEDGE_UNSIGNED -> "ahead.duty.PLEDGE";
            default -> "ahead.duty.TRAINING";
        };
    }

    private String said(Lapse end, boolean acting) {
        LocalDate from = end.on();
        String reasons = end.reasons().isEmpty() ? words.get("ahead.why.emergency")
                : end.reasons().stream().map(reason -> title(reason, acting)).distinct().collect(Collectors.joining(words.get("list.comma")));
        return from.isAfter(time.today()) ? words.of("ahead.why.from", from, reasons) : words.of("ahead.why.now", reasons);
    }

    private String title(GateReason reason, boolean acting) {
        return acting && reason.code() == GateRefusal.OUT_OF_JURISDICTION ? words.get("ahead.why.acting")
                : words.of("gate." + reason.code().name() + ".title", reason.operands().toArray());
    }
}
