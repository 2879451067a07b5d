package org.wis.session;

import java.util.List;

/** One rule about what may stand in the way of a session. */
interface SchedulingPolicy {

    /** What it finds; empty when nothing is in the way. */
    List<Conflict> judge(SessionDraft draft, Scene scene);
}
