package org.wis.files;

import org.wis.gate.Refused;

/** Where a pass hands each row to: to be tried out, or to be taken over. */
@FunctionalInterface
interface RowDoor {

    /** @throws Refused what the use case refuses */
    RowOutcome take(RowValues row);
}
