package org.wis.sheet;

import java.util.Optional;
import org.wis.gate.Refused;

/** The rows of a file from top to bottom, one at a time. Rows without a value are passed over but counted. */
public interface SheetRows extends AutoCloseable {

    /** The next row that holds something; empty at the end. @throws Refused FILE_DAMAGED, FILE_TOO_MANY_ROWS and others of {@link SheetRefusal} */
    Optional<SheetRow> next();

    @Override
    void close();
}
