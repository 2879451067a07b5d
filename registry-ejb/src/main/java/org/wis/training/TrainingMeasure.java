package org.wis.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.wis.gate.Action;
import org.wis.gate.Reads;
import org.wis.staff.Limits;

/** Tells everybody what a year of training asks. */
@Stateless
public class TrainingMeasure {

    private static final String WIDE = "WIDE";

    @Inject
    Limits limits;

    /** What a calendar year asks. */
    @Reads(Action.READ_OWN_RECORD)
    public TrainingRequirement of(int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return new TrainingRequirement(limits.number("training.minutes.required", lastDay), limits.number("training.prefecture.required", lastDay),
                WIDE.equals(limits.word("training.mode", lastDay)));
    }
}
