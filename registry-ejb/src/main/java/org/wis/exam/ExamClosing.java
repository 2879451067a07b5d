package org.wis.exam;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wis.gate.Action;
import org.wis.gate.Does;

/** Ends every sitting whose time is over and that nobody handed in, each minute: what was saved counts, whether or not she comes back. */
@Singleton
public class ExamClosing {

    private static final Logger LOG = Logger.getLogger(ExamClosing.class.getName());

    @Inject
    private SittingClosing closing;

    /** A failure is logged and made good the next minute; it must not reach the timer service, which would give the timer up. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @Does(Action.CLOSE_EXAMS)
    public void close() {
        for (SittingId id : closing.over()) {
            try {
                closing.close(id);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The exam " + id + " could not be ended this minute", e);
            }
        }
    }
}
