package org.wis.files;

import java.io.Serializable;

/**
 * Number of a file handed in.
 *
 * @param value as given by the database
 */
public record ImportId(long value) implements Serializable {

    @Override
    public String toString() {
        return "import " + value;
    }
}
