package org.wis.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.wis.gate.SystemState;

/** Whether the system has finished starting. Timers fire before start-up is done, so the door asks here first. */
@ApplicationScoped
public class Readiness implements SystemState {

    private volatile boolean ready;
    private volatile String problem = "starting";

    @Override
    public boolean isReady() {
        return ready;
    }

    /** Why not, in plain words for the person at the server; empty when ready. */
    public String problem() {
        return problem;
    }

    void ready() {
        ready = true;
        problem = "";
    }

    void failed(String why) {
        ready = false;
        problem = why;
    }
}
