package org.wis.gate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.wis.division.DivisionCode;
import org.wis.time.OfficialTime;

/** Tells a person her standing, and pages what she would be answered: without a lock and without a mandate, so it promises nothing about a later write. */
@Stateless
public class StandingReading {

    @Inject
    private Identity identity;
    @Inject
    private FactReading facts;
    @Inject
    private OfficialTime time;

    /** The standing of the one who is signed in; never null. */
    @Reads(Action.READ_OWN_STANDING)
    public Standing own() {
        LocalDateTime now = time.now();
        return Standing.of(facts.read(identity.require(), null, now), now);
    }

    /**
     * What the gate would answer now, for a button to be grey with its reasons before it is pressed.
     *
     * @param action   what would be done
     * @param division whose records it would be about; null for one's own unit
     * @return the same judgement the door would make; never null
     */
    @Reads(Action.READ_OWN_STANDING)
    public Judgement ask(Action action, DivisionCode division) {
        return judge(action, division, TargetState.OPEN);
    }

    /** The same about a card that may be locked or have left the registry. */
    @Reads(Action.READ_OWN_STANDING)
    public Judgement askAbout(Action action, DivisionCode division, TargetState state) {
        return judge(action, division, state);
    }

    private Judgement judge(Action action, DivisionCode division, TargetState state) {
        LocalDateTime now = time.now();
        Target target = division == null ? null : new Target(division, state);
        return Judge.judge(action, facts.read(identity.require(), target, now), now);
    }
}
