package org.wis.portal.guard;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes a fault into the server's log under a number that the person can read out to the administrator; she never sees the fault itself. */
public final class FaultLog {

    private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
    /** Letters that cannot be mistaken on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultLog() {
    }

    /** Logs the fault. @return its number, never null */
    public static String record(Throwable fault) {
        StringBuilder number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.log(Level.SEVERE, "fault " + number, fault);
        return number.toString();
    }
}
