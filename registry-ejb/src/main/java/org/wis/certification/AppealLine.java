package org.wis.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An appeal against a revocation.
 *
 * @param filedOn    day it came in
 * @param grounds    what the holder says
 * @param decidedAt  when it was decided; null while open
 * @param lifted     whether the revocation was lifted; null while open
 * @param documentNo document of the decision; null while open
 * @param reason     reason of the decision; null while open
 */
public record AppealLine(LocalDate filedOn, String grounds, LocalDateTime decidedAt, Boolean lifted, String documentNo, String reason) implements Serializable {

    /** Whether it waits for its decision. */
    public boolean open() {
        return decidedAt == null;
    }
}
