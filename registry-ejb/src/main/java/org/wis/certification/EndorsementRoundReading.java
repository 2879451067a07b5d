package org.wis.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.time.OfficialTime;

/** The endorsement round of a year: what the county still has to propose, what waits for the province, what is decided. */
@Stateless
public class EndorsementRoundReading {

    private static final int MOST_LINES = 2000;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 9998;

    @Inject
    EndorsementRounds rounds;
    @Inject
    OfficialTime time;

    /** How many certificates of a division are at a stage. */
    @Reads(Action.READ_CERTIFICATES)
    public long count(@On DivisionCode scope, int year, EndorsementStage stage) {
        return rounds.count(scope, sensible(year), stage, time.today());
    }

    /** A piece of them, by division. @param max at most 2,000 are given */
    @Reads(Action.READ_CERTIFICATES)
    public List<EndorsementRoundLine> list(@On DivisionCode scope, int year, EndorsementStage stage, int first, int max) {
        return rounds.lines(scope, sensible(year), stage, time.today(), Math.max(0, first), Math.min(max, MOST_LINES));
    }

    private static int sensible(int year) {
        return Math.min(Math.max(year, EARLIEST), LATEST);
    }
}
