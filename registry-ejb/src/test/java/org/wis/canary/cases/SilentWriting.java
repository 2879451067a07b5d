package org.wis.canary.cases;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;

/** A bean whose methods do not say who may call them. */
@Stateless
public class SilentWriting {

    /** Says nothing. */
    public void write() {
    }

    /** Says two things. */
    @Does(Action.AMEND_CASE)
    @Reads(Action.READ_CASE)
    public void both() {
    }

    @Schedule(hour = "*")
    void byTheClock() {
    }
}
