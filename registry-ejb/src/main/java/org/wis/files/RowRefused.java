package org.wis.files;

import org.wis.gate.Refused;

/** All rows were to be taken over, and one of them was refused. */
public class RowRefused extends Refused {

    private final int row;
    private final transient Refused why;

    RowRefused(int row, Refused why) {
        super(why.code(), why.operands().toArray());
        this.row = row;
        this.why = why;
        initCause(why);
    }

    int row() {
        return row;
    }

    Refused why() {
        return why;
    }
}
